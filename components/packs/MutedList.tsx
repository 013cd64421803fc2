export type MutedListProps = {
  /** What is muted, each by its key with the words it is called by. */
  muted: readonly { key: string; words: string }[]
  title: string
  onUnmute: (key: string) => void
}

/** Notes or people the person does not want to hear, each with a way back. */
export const MutedList = ({ muted, title, onUnmute }: MutedListProps) => muted.length === 0 ? null : (
  <div className="site-list">
    <h4>{title}</h4>
    <ul>
      {muted.map(({ key, words }) => (
        <li key={key}>
          <span>{words}</span>
          <button type="button" className="button small" aria-label={`Unmute ${words}`} onClick={() => onUnmute(key)}>Unmute</button>
        </li>
      ))}
    </ul>
  </div>
)
