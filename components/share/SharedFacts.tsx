import type { SharedNote } from '../../lib/notes/check/share'
import { sharedRows } from './shared-rows'

/** A note as it is shared or stands in a pack, in readable lines. All of it is text, whoever wrote it. */
export const SharedFacts = ({ note }: { note: SharedNote }) => (
  <dl className="shared-facts">
    {sharedRows(note).map(({ name, words }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{words.length === 1 ? words[0] : <ul className="plain">{words.map((line, at) => <li key={at}>{line}</li>)}</ul>}</dd>
      </div>
    ))}
  </dl>
)
