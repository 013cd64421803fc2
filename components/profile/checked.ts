import type { Profile } from '../../lib/profile/profile'
import { amountOf } from './amount'
import { checkedEducation, checkedHomes, checkedLanguages, checkedSkills, checkedWork } from './checked-rows'
import { countryCode } from './countries'
import type { ProfileDraft } from './draft'
import type { FormErrors } from './form-errors'
import { isTimeZone } from './time-zones'

/** A whole profile, or for each field that cannot be taken what to do about it; nothing is saved while there is one. */
export type Checked = { ok: true; profile: Profile } | { ok: false; errors: FormErrors }

const checkedPay = ({ floor, target, currency, period }: ProfileDraft['pay'], errors: FormErrors): Profile['pay'] => {
  if (floor.trim() === '' && target.trim() === '') return undefined
  const least = amountOf(floor)
  const wish = amountOf(target)
  if (floor.trim() === '') errors['pay.floor'] = 'Fill in the least you would take, too.'
  else if (least === undefined || least === 0) errors['pay.floor'] = 'Write the amount as a number, for example 60,000.'
  if (target.trim() !== '' && wish === undefined) errors['pay.target'] = 'Write the amount as a number, for example 75,000, or leave it empty.'
  if (least !== undefined && wish !== undefined && wish < least) errors['pay.target'] = 'This is below your floor. Make it at least as high, or leave it empty.'
  const code = currency.trim().toUpperCase()
  if (!/^[A-Z]{3}$/.test(code)) errors['pay.currency'] = 'Choose the currency by its three letters, for example EUR.'
  return { floor: least ?? 0, currency: code, period, ...(wish !== undefined && { target: wish }) }
}

const checkedDays = (typed: string, errors: FormErrors): number | undefined => {
  if (typed.trim() === '') return undefined
  const days = amountOf(typed)
  if (days === undefined || days > 7) errors.maxOfficeDays = 'Write a number of days from 0 to 7, or leave it empty.'
  return days
}

const checkedTravel = (typed: string, errors: FormErrors): number | undefined => {
  if (typed.trim() === '') return undefined
  const percent = amountOf(typed.replace('%', ''))
  if (percent === undefined || percent > 100) errors.travel = 'Write a percentage from 0 to 100, or leave it empty.'
  return percent
}

/** A week has no more hours. */
const WEEK = 168
const checkedHours = ({ min, max }: ProfileDraft['weekHours'], errors: FormErrors): Profile['weekHours'] => {
  const [least, most] = ([['min', min], ['max', max]] as const).map(([end, typed]) => {
    if (typed.trim() === '') return undefined
    const hours = amountOf(typed)
    if (hours === undefined || hours === 0 || hours > WEEK) errors[`weekHours.${end}`] = 'Write the hours a week as a number, for example 30, or leave it empty.'
    return hours
  })
  if (least !== undefined && most !== undefined && most < least) errors['weekHours.max'] = 'This is below the fewest. Make it at least as many, or leave it empty.'
  return least === undefined && most === undefined ? undefined : { ...(least !== undefined && { min: least }), ...(most !== undefined && { max: most }) }
}

const checkedCountries = (names: readonly string[], errors: FormErrors): string[] => {
  const unknown = names.filter(name => countryCode(name) === undefined)
  if (unknown.length > 0) errors.authorisedIn = `${unknown.join(', ')}: no country by this name. Choose it from the list.`
  return [...new Set(names.flatMap(name => countryCode(name) ?? []))]
}

/** Turns the form into a profile. What is left empty is absent; rows in which nothing was typed are left out. */
export const checked = (draft: ProfileDraft): Checked => {
  const errors: FormErrors = {}
  const pay = checkedPay(draft.pay, errors)
  const maxOfficeDays = checkedDays(draft.maxOfficeDays, errors)
  const travel = checkedTravel(draft.travel, errors)
  const weekHours = checkedHours(draft.weekHours, errors)
  const timeZone = draft.timeZone.trim()
  if (timeZone !== '' && !isTimeZone(timeZone)) errors.timeZone = 'Choose a time zone from the list, for example Europe/Berlin.'
  const profile: Profile = {
    ...(draft.name.trim() !== '' && { name: draft.name.trim() }),
    ...(draft.summary.trim() !== '' && { summary: draft.summary.trim() }),
    titles: draft.titles,
    levels: draft.levels,
    skills: checkedSkills(draft.skills, errors),
    work: checkedWork(draft.work, errors),
    education: checkedEducation(draft.education, errors),
    languages: checkedLanguages(draft.languages, errors),
    certificates: draft.certificates,
    homes: checkedHomes(draft.homes, errors),
    ...(draft.relocate !== '' && { relocate: draft.relocate === 'yes' }),
    ...(timeZone !== '' && { timeZone }),
    workplace: draft.workplace,
    ...(maxOfficeDays !== undefined && { maxOfficeDays }),
    ...(travel !== undefined && { travel }),
    ...(draft.avoidedShifts.length > 0 && { avoidedShifts: draft.avoidedShifts }),
    ...(weekHours && { weekHours }),
    ...(pay && { pay }),
    employment: draft.employment,
    authorisedIn: checkedCountries(draft.authorisedIn, errors),
    ...(draft.needsSponsorship !== '' && { needsSponsorship: draft.needsSponsorship === 'yes' }),
    dealBreakers: draft.dealBreakers,
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, profile }
}
