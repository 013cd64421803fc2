import { useEffect, useRef, type KeyboardEvent } from 'react'
import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import { experienceOptions, roundOptions } from './labels'
import type { DebriefDraft } from './debrief-draft'

export type DebriefProps = {
  draft: DebriefDraft
  /** What is wrong with the minutes. */
  error: string | undefined
  onChange: (draft: DebriefDraft) => void
}

type PillsProps<T extends string> = { label: string; value: T | ''; options: readonly { value: T; label: string; key: string }[]; onChange: (value: T | '') => void }

/** One of a few by a click, by the arrows, or by its key. */
const Pills = <T extends string>({ label, value, options, onChange }: PillsProps<T>) => {
  const pressed = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const at = options.findIndex(({ key }) => key === event.key.toLowerCase())
    const found = options[at]
    if (!found || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChange(found.value)
    // From the chosen one, Tab leaves the group; from another it would only go to the chosen one.
    event.currentTarget.querySelectorAll('input')[at]?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The keys are a second way to the radio buttons inside, which work without.
    <fieldset className="field choices" onKeyDown={pressed}>
      <legend>{label}</legend>
      <div className="pills">
        {options.map(option => (
          <label key={option.value} className="pill">
            <input type="radio" name={label} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const difficulties = (['1', '2', '3', '4', '5'] as const).map(value => ({ value, key: value, label: value === '1' ? '1 easy' : value === '5' ? '5 hard' : value }))
const feelings = experienceOptions.map(({ value, label }) => ({ value, label, key: label.charAt(0).toLowerCase() }))

/** How a round went, told in under a minute: every field by the keyboard alone, none of them must be filled. */
export const Debrief = ({ draft, error, onChange }: DebriefProps) => {
  const form = useRef<HTMLDivElement>(null)
  const set = (change: Partial<DebriefDraft>) => onChange({ ...draft, ...change })
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  return (
    <div className="debrief" ref={form}>
      <div className="columns two">
        <SelectField label="Which round was it?" value={draft.kind} options={roundOptions} onChange={kind => set({ kind: kind || 'other' })} />
        <TextField label="Minutes" inputMode="numeric" value={draft.minutes} error={error} placeholder="45" onChange={minutes => set({ minutes })} />
      </div>
      <div className="columns two">
        <Pills label="How hard was it?" value={draft.difficulty} options={difficulties} onChange={difficulty => set({ difficulty })} />
        <Pills label="How did it feel?" value={draft.felt} options={feelings} onChange={felt => set({ felt })} />
      </div>
      <TextField label="Topics" value={draft.topics} placeholder="stock counts, shift plans" onChange={topics => set({ topics })} />
      <TextField label="One line to remember" value={draft.line} onChange={line => set({ line })} />
    </div>
  )
}
