import { NARROWING, type Narrowing } from '../../lib/notes/check/few'
import { Choices } from '../look/Choices'

export type FewPeopleProps = {
  /** What the note tells of role, level, country and quarter. */
  told: readonly Narrowing[]
  left: readonly Narrowing[]
  few: 'few' | 'very few' | undefined
  small: boolean
  onSmall: (small: boolean) => void
  onLeft: (left: Narrowing[]) => void
}

const NAMES: Record<Narrowing, string> = { role: 'Role', level: 'Level', country: 'Country', quarter: 'Quarter' }

/** How few people can have written this, and what can be left out of it. */
export const FewPeople = ({ told, left, few, small, onSmall, onLeft }: FewPeopleProps) => (
  <div className="few">
    <label className="tick"><input type="checkbox" checked={small} onChange={event => onSmall(event.target.checked)} /><span>Fewer than 50 people work there, or they interviewed only a few</span></label>
    <p role="status" className={few === 'very few' ? 'trouble' : 'soft'}>
      {few === 'very few' && 'Very few people can have written this. The employer will probably know that it was you, whatever you leave out here. Share it only if you would say it to them.'}
      {few === 'few' && 'Few people can have written this: an employer knows whom it interviewed for which role and when. Leave out what others do not need.'}
    </p>
    {told.length > 0 && <Choices<Narrowing> label="Goes along" chosen={told.filter(name => !left.includes(name))} options={NARROWING.filter(name => told.includes(name)).map(value => ({ value, label: NAMES[value] }))} onChange={chosen => onLeft(told.filter(name => !chosen.includes(name)))} />}
  </div>
)
