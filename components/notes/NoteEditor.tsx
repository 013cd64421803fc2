import { Lines } from '../look/Lines'
import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import type { NoteErrors } from './checked'
import type { NoteDraft } from './draft'
import { experienceOptions, outcomeOptions } from './labels'
import { RoundRows } from './RoundRows'
import { WarningRows } from './WarningRows'

export type NoteEditorProps = {
  draft: NoteDraft
  errors: NoteErrors
  /** Employers and titles of the saved roles, to choose from. */
  employers: readonly string[]
  roles: readonly string[]
  quarters: readonly string[]
  onChange: (draft: NoteDraft) => void
  /** A row was taken out: what it was, and how it comes back. */
  onRemoved: (what: string, putBack: (now: NoteDraft) => NoteDraft) => void
}

type Listed = 'rounds' | 'warnings' | 'questions' | 'advice'

/** All that was read from a note, open to correction. */
export const NoteEditor = ({ draft, errors, employers, roles, quarters, onChange, onRemoved }: NoteEditorProps) => {
  const remove = (list: Listed, what: string) => (at: number) => {
    const rows: readonly unknown[] = draft[list]
    const taken = rows.slice(at, at + 1)
    onChange({ ...draft, [list]: rows.filter((_, i) => i !== at) })
    onRemoved(what, now => ({ ...now, [list]: [...now[list].slice(0, at), ...taken, ...now[list].slice(at)] }))
  }
  return (
    <div className="note-editor">
      <div className="columns three">
        <TextField label="Company" value={draft.employer} suggestions={employers} hint="The note shows beside this company's postings." onChange={employer => onChange({ ...draft, employer })} />
        <TextField label="Role" value={draft.role} suggestions={roles} onChange={role => onChange({ ...draft, role })} />
        <TextField label="When" value={draft.quarter} suggestions={quarters} placeholder="2026-Q3" error={errors.quarter} onChange={quarter => onChange({ ...draft, quarter })} />
      </div>
      <div className="columns three">
        <SelectField label="How it ended" value={draft.outcome} options={outcomeOptions} none="not stated" onChange={outcome => onChange({ ...draft, outcome })} />
        <SelectField label="Overall" value={draft.experience} options={experienceOptions} none="not stated" onChange={experience => onChange({ ...draft, experience })} />
      </div>
      <RoundRows rows={draft.rounds} errors={errors} onChange={rounds => onChange({ ...draft, rounds })} onRemove={remove('rounds', 'a round')} />
      <WarningRows rows={draft.warnings} onChange={warnings => onChange({ ...draft, warnings })} onRemove={remove('warnings', 'a point')} />
      <Lines label="Questions to ask" add="Add a question" lines={draft.questions} onChange={questions => onChange({ ...draft, questions })} onRemove={remove('questions', 'a question')} />
      <Lines label="Advice" add="Add advice" lines={draft.advice} onChange={advice => onChange({ ...draft, advice })} onRemove={remove('advice', 'advice')} />
    </div>
  )
}
