import { isBuiltIn } from '../../lib/skills/known'
import { muting, renaming, takingOut, type Change } from '../../lib/skills/own-changes'
import { isUnchanged, type OwnWords } from '../../lib/skills/own-words'

export type OwnChangesProps = {
  words: OwnWords
  /** Names of the person that cannot be looked for, and why. */
  refused: readonly { name: string; why: string }[]
  onChange: (change: Change, about: string, done: string) => void
}

/** Everything the person changed, each with a way back. */
export const OwnChanges = ({ words, refused, onChange }: OwnChangesProps) => {
  if (isUnchanged(words)) return <p className="faint">Nothing yet. Mute what is found wrongly, rename what you call otherwise, add what is missing.</p>
  const line = (key: string, what: string, more: string, action: string, change: Change, about: string, done: string) => (
    <li key={key}>
      <span><strong>{what}</strong> <span className="soft">{more}</span></span>
      <button type="button" className="button small" aria-label={`${action}: ${about}`} onClick={() => onChange(change, about, done)}>{action}</button>
    </li>
  )
  return (
    <div className="own-skills">
      <ul>
        {words.added.map(({ name, others, broader }) => {
          const known = isBuiltIn(name)
          const also = others.length === 0 ? '' : `also found as ${others.join(', ')}`
          const why = refused.find(one => one.name === name)?.why
          const more = [known ? '' : 'added', also, broader.length === 0 || known ? '' : `part of ${broader.join(', ')}`, why === undefined ? '' : `not looked for: ${why}`].filter(part => part !== '').join(', ')
          return line(`added ${name}`, name, more, known ? 'Take out the names' : 'Take out', takingOut(name), name, `Took out ${known ? `your names of ${name}` : name}`)
        })}
        {Object.entries(words.renamed).map(([name, shown]) => line(`renamed ${name}`, shown, `your name for ${name}`, 'Give its own name back', renaming(name, undefined), name, `${name} has its own name again`))}
        {words.muted.map(name => line(`muted ${name}`, name, 'muted', 'Unmute', muting(name, false), name, `${name} counts again`))}
      </ul>
    </div>
  )
}
