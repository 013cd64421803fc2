import { useState } from 'react'
import type { Tier } from '../../lib/posting/posting'
import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import type { Learning } from '../skills/learning'
import { NotKnown } from '../skills/NotKnown'
import { TIER_OPTIONS } from './tiers'

export type AddSkillProps = {
  /** Skills that are listed already. */
  there: readonly string[]
  suggestions: readonly string[]
  onAdd: (skill: string, tier: Tier) => void
  /** The person's vocabulary; without it names are taken as they are typed. */
  learning?: Learning | undefined
}

const LONGEST = 80
const ASKED = TIER_OPTIONS.filter(option => option.value !== 'none')

/** A skill that the posting asks for and that was not found. */
export const AddSkill = ({ there, suggestions, onAdd, learning }: AddSkillProps) => {
  const [typed, setTyped] = useState('')
  const [tier, setTier] = useState<Tier>('must')
  const [error, setError] = useState<string>()
  const [added, setAdded] = useState('')
  const add = () => {
    const name = typed.trim().replace(/\s+/g, ' ')
    const skill = learning?.named(name) ?? name
    const isThere = there.some(other => other.toLowerCase() === skill.toLowerCase())
    const why = skill === '' ? 'Name the skill.' : skill.length > LONGEST ? `Use at most ${LONGEST} letters.` : isThere ? 'This one is listed above. Change it there.' : undefined
    setError(why)
    if (why !== undefined) return
    setTyped('')
    setAdded(skill)
    onAdd(skill, tier)
  }
  return (
    <form className="add-skill" noValidate onSubmit={event => { event.preventDefault(); add() }}>
      <TextField label="A skill that is missing" value={typed} suggestions={suggestions} error={error} onChange={setTyped} />
      <SelectField label="How much it insists" value={tier} options={ASKED} onChange={value => setTier(ASKED.find(option => option.value === value)?.value ?? 'must')} />
      <button type="submit" className="button">Add skill</button>
      <NotKnown name={added} learning={learning} />
    </form>
  )
}
