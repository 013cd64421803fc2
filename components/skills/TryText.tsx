import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { findSkills, type SkillIn } from '../../lib/skills/find'
import { shownName, type OwnSkills } from '../../lib/skills/own'
import { TextField } from '../look/TextField'

export type TryTextProps = { own: OwnSkills | undefined }

/** More is not read: a posting is shorter. */
const LONGEST = 20_000

const marked = (text: string, found: readonly SkillIn[], own: OwnSkills | undefined): ReactNode[] => {
  let at = 0
  const parts = found.flatMap(({ skill, from, to }) => {
    const before = text.slice(at, from)
    at = to
    return [before, <mark key={from} title={shownName(skill, own)}>{text.slice(from, to)}</mark>]
  })
  return [...parts, text.slice(at)]
}

/** Shows which skills are found in a text, and by which words. */
export const TryText = ({ own }: TryTextProps) => {
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed).slice(0, LONGEST)
  const found = useMemo(() => findSkills(text, own), [text, own])
  const names = [...new Set(found.map(({ skill }) => shownName(skill, own)))]
  return (
    <div className="try-text">
      <TextField label="A text" lines={4} value={typed} placeholder="Paste a line of a posting" onChange={setTyped} />
      {text.trim() !== '' && (
        <>
          <p role="status">{names.length === 0 ? 'No skill is found in it.' : <>Found: <strong>{names.join(', ')}</strong></>}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text scrolls in it, and a keyboard must reach what scrolls */}
          {names.length > 0 && <div className="tried" role="group" aria-label="The text with what was found" tabIndex={0}>{marked(text, found, own)}</div>}
        </>
      )}
    </div>
  )
}
