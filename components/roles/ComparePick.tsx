import { FEWEST, MOST } from '../../lib/fit/compare'

export type ComparePickProps = {
  /** How many roles are chosen. */
  chosen: number
  /** The address at which they stand side by side. */
  link: string
  onNone: () => void
}

/** What to do with the roles that are chosen; nothing while none is. */
export const ComparePick = ({ chosen, link, onNone }: ComparePickProps) => (
  <p className="compare-pick" role="status">
    {chosen > 0 && (
      <>
        <span>{chosen === 1 ? '1 role chosen' : `${chosen} roles chosen`}</span>
        {chosen < FEWEST ? <span className="soft">Choose another to compare them, up to {MOST}.</span> : <a className="button go" href={link}>Compare side by side</a>}
        {chosen === MOST && <span className="soft">{MOST} is the most.</span>}
        <button type="button" className="link" onClick={onNone}>Choose none</button>
      </>
    )}
  </p>
)
