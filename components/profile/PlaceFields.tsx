import { FormSection } from '../look/FormSection'
import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import { Words } from '../look/Words'
import { countries } from './countries'
import type { ProfileDraft } from './draft'
import type { FormErrors } from './form-errors'
import { HomeRows, type HomeRowsProps } from './HomeRows'
import { timeZones } from './time-zones'

export type PlaceFieldsProps = {
  draft: ProfileDraft
  errors: FormErrors
  onChange: (draft: ProfileDraft) => void
  /** The list of places, wired. */
  homes: HomeRowsProps
  onAddHome: () => void
}

const countryNames = countries.map(({ name }) => name)
const yesNo = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const

/** Where one can work from, and where one may. */
export const PlaceFields = ({ draft, errors, onChange, homes, onAddHome }: PlaceFieldsProps) => (
  <FormSection title="Place and permission" hint="Every place you could work from without moving.">
    <HomeRows {...homes} />
    <button type="button" className="button add" onClick={onAddHome}>Add a place</button>
    <div className="columns two">
      <TextField label="Time zone" value={draft.timeZone} suggestions={timeZones} error={errors.timeZone} onChange={timeZone => onChange({ ...draft, timeZone })} />
      <SelectField label="Would you move?" value={draft.relocate} options={yesNo} none="not stated" onChange={relocate => onChange({ ...draft, relocate })} />
    </div>
    <Words
      label="Countries where you may work without a new permit" words={draft.authorisedIn} suggestions={countryNames} error={errors.authorisedIn}
      placeholder="Portugal, Spain…" onChange={authorisedIn => onChange({ ...draft, authorisedIn })}
    />
    <SelectField
      label="Do you need a sponsored visa or permit elsewhere?" value={draft.needsSponsorship} options={yesNo} none="not stated"
      onChange={needsSponsorship => onChange({ ...draft, needsSponsorship })}
    />
  </FormSection>
)
