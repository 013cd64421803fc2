import { Choices } from '../look/Choices'
import { TextField } from '../look/TextField'
import { Words } from '../look/Words'
import { countries } from './countries'
import { newRow, type HomeRow, type ProfileDraft } from './draft'
import type { FormErrors } from './form-errors'
import { workplaceOptions } from './labels'
import { PayFields } from './PayFields'

export type QuickFieldsProps = {
  draft: ProfileDraft
  errors: FormErrors
  skillNames: readonly string[]
  onChange: (draft: ProfileDraft) => void
}

const countryNames = countries.map(({ name }) => name)

/** The few things that make a profile usable, on one screen. */
export const QuickFields = ({ draft, errors, skillNames, onChange }: QuickFieldsProps) => {
  const home = draft.homes[0] ?? newRow.homes
  const setHome = (change: Partial<HomeRow>) => onChange({ ...draft, homes: [{ ...home, ...change }, ...draft.homes.slice(1)] })
  const setSkills = (names: string[]) => onChange({ ...draft, skills: names.map(name => draft.skills.find(skill => skill.name === name) ?? { ...newRow.skills, name }) })
  return (
    <div className="quick">
      <Words label="Titles you look for" words={draft.titles} placeholder="Ward nurse, Platform engineer…" hint="Enter or a comma after each." onChange={titles => onChange({ ...draft, titles })} />
      <Words label="Your skills" words={draft.skills.map(({ name }) => name)} suggestions={skillNames} placeholder="As you would name them" onChange={setSkills} />
      <div className="columns two">
        <TextField label="City" value={home.city} onChange={city => setHome({ city })} />
        <TextField label="Country" value={home.country} suggestions={countryNames} error={errors['homes.0.country']} onChange={country => setHome({ country })} />
      </div>
      <Choices label="Way of working" chosen={draft.workplace} options={workplaceOptions} onChange={workplace => onChange({ ...draft, workplace })} />
      <fieldset className="field">
        <legend>Pay</legend>
        <PayFields pay={draft.pay} errors={errors} onChange={pay => onChange({ ...draft, pay })} />
      </fieldset>
    </div>
  )
}
