import type { Fit, WhatIf as Change } from '../../lib/fit/fit'
import { Account } from '../sidebar/Account'
import { Cards } from '../sidebar/Cards'
import { MissingSkills } from '../sidebar/MissingSkills'
import { TellMore, WhatIf } from '../sidebar/WhatIf'

export type RoleFitProps = {
  fit: Fit
  /** The changes that would raise it most; none while there is no profile to change. */
  whatIf?: readonly Change[] | undefined
  /** Shows these words in the saved page. */
  onReveal: (words: string) => void
}

/** How a role fits, as the sidebar shows it: what decides, what is missing, and where each point comes from. */
export const RoleFit = ({ fit, whatIf = [], onReveal }: RoleFitProps) => (
  <section className="box" aria-labelledby="role-fit">
    <div className="box-head"><h2 id="role-fit">How it fits you</h2></div>
    <div className="look">
      <Cards fit={fit} onReveal={onReveal} />
      <TellMore fit={fit} />
      <MissingSkills fit={fit} onReveal={onReveal} />
      <WhatIf changes={whatIf} />
      <Account fit={fit} />
    </div>
  </section>
)
