export type KeysProps = {
  keys: readonly { keys: readonly string[]; does: string }[]
}

/** Keys and what they do. */
export const Keys = ({ keys }: KeysProps) => (
  <dl className="keys">
    {keys.map(({ keys: pressed, does }) => (
      <div key={does}>
        <dt>{pressed.map(key => <kbd key={key}>{key}</kbd>)}</dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)
