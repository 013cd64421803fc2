import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import { countries } from '../profile/countries'
import type { NoteErrors } from './checked'
import type { NoteDraft } from './draft'
import { levelOptions } from './labels'
import { Rare } from './Rare'

export type AboutWhomProps = {
  draft: NoteDraft
  errors: NoteErrors
  /** Employers and titles of the saved roles, to choose from; the latest quarters. */
  employers: readonly string[]
  roles: readonly string[]
  quarters: readonly string[]
  set: (change: Partial<NoteDraft>) => void
}

const countryNames = countries.map(({ name }) => name)

/** Which employer and job a note is about, and when. */
export const AboutWhom = ({ draft, errors, employers, roles, quarters, set }: AboutWhomProps) => {
  const rare = [draft.level, draft.family, draft.country, draft.domain, draft.aliases]
  return (
    <div className="note-part">
      <div className="columns three">
        <TextField label="Company" value={draft.employer} suggestions={employers} error={errors.employer} hint="The note shows beside this company's postings." onChange={employer => set({ employer })} />
        <TextField label="Role" value={draft.role} suggestions={roles} onChange={role => set({ role })} />
        <TextField label="When" value={draft.quarter} suggestions={quarters} placeholder="2026-Q3" error={errors.quarter} onChange={quarter => set({ quarter })} />
      </div>
      <Rare title="Level, line of work, country, website" filled={rare.some(value => value !== '')}>
        <div className="columns three">
          <SelectField label="Level" value={draft.level} options={levelOptions} none="not stated" onChange={level => set({ level })} />
          <TextField label="Line of work" value={draft.family} placeholder="nursing, logistics" onChange={family => set({ family })} />
          <TextField label="Country" value={draft.country} suggestions={countryNames} error={errors.country} onChange={country => set({ country })} />
          <TextField label="Company's website" value={draft.domain} placeholder="example.com" error={errors.domain} onChange={domain => set({ domain })} />
          <TextField label="Other names of the company" value={draft.aliases} hint="Parted by commas." onChange={aliases => set({ aliases })} />
        </div>
      </Rare>
    </div>
  )
}
