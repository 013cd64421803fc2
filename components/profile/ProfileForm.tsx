import { FormSection } from '../look/FormSection'
import { TextField } from '../look/TextField'
import { Words } from '../look/Words'
import { newRow, type ProfileDraft, type RowList } from './draft'
import type { Learning } from '../skills/learning'
import { EducationRows } from './EducationRows'
import type { FormErrors } from './form-errors'
import { LanguageRows } from './LanguageRows'
import { nameOfRow, withoutRow } from './row-lists'
import { SkillRows } from './SkillRows'
import { PlaceFields } from './PlaceFields'
import { WishFields } from './WishFields'
import { WorkRows } from './WorkRows'

export type ProfileFormProps = {
  draft: ProfileDraft
  errors: FormErrors
  /** Skill names to choose from. */
  skillNames: readonly string[]
  learning?: Learning | undefined
  /** Deal-breakers that wait for something, in one line. */
  idle?: string
  onChange: (draft: ProfileDraft) => void
  /** A row was taken out: what it was, and how it comes back. */
  onRemoved: (what: string, putBack: (now: ProfileDraft) => ProfileDraft) => void
}

/** Everything a profile holds, in the order of how much it matters to a fit. */
export const ProfileForm = ({ draft, errors, skillNames, learning, idle, onChange, onRemoved }: ProfileFormProps) => {
  const remove = (list: RowList) => (at: number) => {
    const { draft: rest, putBack } = withoutRow(draft, list, at)
    const what = nameOfRow(draft, list, at)
    onChange(rest)
    onRemoved(what, putBack)
  }
  const rows = <L extends RowList>(list: L) => ({ rows: draft[list], errors, onChange: (next: ProfileDraft[L]) => onChange({ ...draft, [list]: next }), onRemove: remove(list) })
  const add = (list: RowList) => () => onChange({ ...draft, [list]: [...draft[list], { ...newRow[list] }] })
  return (
    <>
      <FormSection title="Skills" hint="As you would name them. Years help where a posting asks for a number.">
        <SkillRows {...rows('skills')} suggestions={skillNames} learning={learning} />
        <Words label="Certificates and licences" words={draft.certificates} placeholder="HGV C+E, CCNA, nursing registration…" onChange={certificates => onChange({ ...draft, certificates })} />
      </FormSection>
      <WishFields draft={draft} errors={errors} onChange={onChange} {...(idle !== undefined && { idle })} />
      <PlaceFields draft={draft} errors={errors} onChange={onChange} homes={rows('homes')} onAddHome={add('homes')} />
      <FormSection title="Languages" hint="The ones you could work in.">
        <LanguageRows {...rows('languages')} />
        <button type="button" className="button add" onClick={add('languages')}>Add a language</button>
      </FormSection>
      <FormSection title="Education">
        <EducationRows {...rows('education')} />
        <button type="button" className="button add" onClick={add('education')}>Add education</button>
      </FormSection>
      <FormSection title="Work so far" hint="Years and skills are read from what you did, too.">
        <WorkRows {...rows('work')} />
        <button type="button" className="button add" onClick={add('work')}>Add a job</button>
      </FormSection>
      <FormSection title="About you" hint="Only for you. Nothing here leaves this machine.">
        <TextField label="Name" value={draft.name} onChange={name => onChange({ ...draft, name })} />
        <TextField label="Summary" value={draft.summary} lines={4} onChange={summary => onChange({ ...draft, summary })} />
      </FormSection>
    </>
  )
}
