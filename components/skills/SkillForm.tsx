import { useState } from 'react'
import { searchSkills, type Catalogue } from '../../lib/skills/catalogue'
import { checkAdded } from '../../lib/skills/own-check'
import type { AddedSkill, OwnWords } from '../../lib/skills/own-words'
import { KINDS, type Kind } from '../../lib/vocabulary/skill-table'
import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import { wordsIn } from '../look/words-in'
import { KIND_WORDS } from './kind-words'

export type SkillFormProps = {
  /** The name that stands in the form at first. */
  name: string
  words: OwnWords
  catalogue: Catalogue
  onAdd: (skill: AddedSkill) => void
}

const SUGGESTED = 8
/** Names that fit the last of what is typed between commas. */
const suggestionsFor = (typed: string, catalogue: Catalogue): string[] => {
  const parts = typed.split(',')
  const last = (parts.at(-1) ?? '').trim()
  const before = parts.slice(0, -1).map(part => `${part.trim()}, `).join('')
  return last === '' ? [] : searchSkills(catalogue, last).slice(0, SUGGESTED).map(({ name }) => before + name)
}

const options = KINDS.map(value => ({ value, label: KIND_WORDS[value] }))

/** A skill that the vocabulary does not have. What comes of it is said while one types; it counts once it is added. */
export const SkillForm = ({ name: first, words, catalogue, onAdd }: SkillFormProps) => {
  const [name, setName] = useState(first)
  const [others, setOthers] = useState('')
  const [broader, setBroader] = useState('')
  const [kind, setKind] = useState<Kind>('tool')
  const [error, setError] = useState<string>()
  const wider = wordsIn(broader, []).map(typed => searchSkills(catalogue, typed).find(one => one.name.toLowerCase() === typed.toLowerCase())?.name ?? typed)
  const skill: AddedSkill = { name: name.trim().replace(/\s+/g, ' '), kind, others: wordsIn(others, [name.trim()]), broader: wider }
  const checked = checkAdded(skill, words)
  const change = (set: (value: string) => void) => (value: string) => {
    set(value)
    setError(undefined)
  }
  const add = () => {
    if (checked.refused !== undefined) return setError(checked.refused)
    onAdd({ ...skill, name: checked.name })
    for (const set of [setName, setOthers, setBroader]) set('')
    return undefined
  }
  return (
    <form className="skill-form" noValidate onSubmit={event => { event.preventDefault(); add() }}>
      <TextField label="Name" value={name} error={error} placeholder="As postings write it" onChange={change(setName)} />
      <TextField label="Other names" hint="With commas between. Capitals, hyphens and dots make no difference." value={others} onChange={change(setOthers)} />
      <TextField label="Part or kind of" hint="Skills it belongs to: where one of these is asked for, yours counts." value={broader} suggestions={suggestionsFor(broader, catalogue)} onChange={change(setBroader)} />
      <SelectField label="What it is" value={kind} options={options} onChange={value => setKind(KINDS.find(one => one === value) ?? 'tool')} />
      <div aria-live="polite">{name.trim() !== '' && checked.refused === undefined && checked.told.map(line => <p key={line} className="told">{line}</p>)}</div>
      <p className="actions"><button type="submit" className="button go">Add skill</button></p>
    </form>
  )
}
