import { Choices } from '../look/Choices'
import { FormSection } from '../look/FormSection'
import { TextField } from '../look/TextField'
import { Words } from '../look/Words'
import type { ProfileDraft } from './draft'
import type { FormErrors } from './form-errors'
import { dealBreakerOptions, employmentOptions, levelOptions, shiftOptions, workplaceOptions } from './labels'
import { PayFields } from './PayFields'

export type WishFieldsProps = {
  draft: ProfileDraft
  errors: FormErrors
  onChange: (draft: ProfileDraft) => void
  /** Deal-breakers that wait for something, in one line. */
  idle?: string
}

/** What one looks for: titles, level, way of working, pay, contract, and what rules a posting out. */
export const WishFields = ({ draft, errors, onChange, idle }: WishFieldsProps) => (
  <>
    <FormSection title="What you look for" hint="Most wanted title first.">
      <Words label="Titles" words={draft.titles} placeholder="Ward nurse, Platform engineer…" onChange={titles => onChange({ ...draft, titles })} />
      <Choices label="Level" chosen={draft.levels} options={levelOptions} onChange={levels => onChange({ ...draft, levels })} />
      <Choices label="Way of working" chosen={draft.workplace} options={workplaceOptions} onChange={workplace => onChange({ ...draft, workplace })} />
      <div className="columns two">
        <TextField label="Most days a week in an office" value={draft.maxOfficeDays} inputMode="numeric" placeholder="any" error={errors.maxOfficeDays} onChange={maxOfficeDays => onChange({ ...draft, maxOfficeDays })} />
        <TextField label="Travel, in percent of your time at most" value={draft.travel} inputMode="numeric" placeholder="any" error={errors.travel} onChange={travel => onChange({ ...draft, travel })} />
      </div>
      <Choices label="Contract" chosen={draft.employment} options={employmentOptions} onChange={employment => onChange({ ...draft, employment })} />
      <div className="columns two">
        <TextField label="Hours a week, at least" value={draft.weekHours.min} inputMode="numeric" placeholder="any" error={errors['weekHours.min']} onChange={min => onChange({ ...draft, weekHours: { ...draft.weekHours, min } })} />
        <TextField label="Hours a week, at most" value={draft.weekHours.max} inputMode="numeric" placeholder="any" error={errors['weekHours.max']} onChange={max => onChange({ ...draft, weekHours: { ...draft.weekHours, max } })} />
      </div>
      <Choices label="Would not work" chosen={draft.avoidedShifts} options={shiftOptions} onChange={avoidedShifts => onChange({ ...draft, avoidedShifts })} />
    </FormSection>
    <FormSection title="Pay" hint="Pay in another currency is compared by the exchange rates that the settings show.">
      <PayFields pay={draft.pay} errors={errors} onChange={pay => onChange({ ...draft, pay })} />
    </FormSection>
    <FormSection title="Deal-breakers" hint="What a posting plainly fails here rules it out: the fit says so and stays low.">
      <Choices label="A posting is out if it" chosen={draft.dealBreakers} options={dealBreakerOptions} onChange={dealBreakers => onChange({ ...draft, dealBreakers })} {...(idle !== undefined && { hint: idle })} />
    </FormSection>
  </>
)
