import type { Fit } from '../../lib/fit/fit'
import { Account } from '../sidebar/Account'
import { Cards } from '../sidebar/Cards'
import { MissingSkills } from '../sidebar/MissingSkills'

export type RoleFitProps = {
  fit: Fit
  /** Shows these words in the saved page. */
  onReveal: (words: string) => void
}

/** How a role fits, as the sidebar shows it: what decides, what is missing, and where each point comes from. */
export const RoleFit = ({ fit, onReveal }: RoleFitProps) => (
  <section className="box" aria-labelledby="role-fit">
    <div className="box-head"><h2 id="role-fit">How it fits you</h2></div>
    <div className="look">
      <Cards fit={fit} onReveal={onReveal} />
      <MissingSkills fit={fit} onReveal={onReveal} />
      <Account fit={fit} />
    </div>
  </section>
)
