export type PagerProps = {
  /** The first that is shown, from 0; how many at once; of how many. */
  from: number
  size: number
  all: number
  /** What they are ("roles"). */
  what: string
  onFrom: (from: number) => void
}

const figure = (n: number): string => n.toLocaleString('en-GB')

/** Goes through a long list a portion at a time; nothing where one portion holds it. */
export const Pager = ({ from, size, all, what, onFrom }: PagerProps) =>
  all <= size ? null : (
    <nav className="pager" aria-label={`More ${what}`}>
      <button type="button" className="button small" disabled={from === 0} onClick={() => onFrom(Math.max(0, from - size))}>Previous {size}</button>
      <span role="status">{figure(from + 1)}–{figure(Math.min(from + size, all))} of {figure(all)} {what}</span>
      <button type="button" className="button small" disabled={from + size >= all} onClick={() => onFrom(from + size)}>Next {size}</button>
    </nav>
  )
