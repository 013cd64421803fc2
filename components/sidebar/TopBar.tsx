export type TopBarProps = {
  /** All that was read is marked in the page. */
  marked: boolean
  /** Left out where there is nothing to mark. */
  onMark?: ((marked: boolean) => void) | undefined
  onCollapse: () => void
}

/** The name, and what can be done with the whole. */
export const TopBar = ({ marked, onMark, onCollapse }: TopBarProps) => (
  <div className="top">
    <b>Roleglass</b>
    {onMark && (
      <button type="button" className="icon" aria-pressed={marked} aria-label="Mark in the page what was read" title="Mark in the page what was read" onClick={() => onMark(!marked)}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 13.5h10M5.2 10.5l-.7-2.3 5.9-5.9a1 1 0 0 1 1.4 0l.9.9a1 1 0 0 1 0 1.4l-5.9 5.9z" /></svg>
      </button>
    )}
    <button type="button" className="icon collapse" aria-label="Collapse (Esc)" title="Collapse (Esc)" onClick={onCollapse}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h7.5M7 4.5 10.5 8 7 11.5M13.5 3v10" /></svg>
    </button>
  </div>
)
