import { readClearance, readVisa } from '../facts/authorisation-text'
import { readBonus } from '../facts/bonus-text'
import { readDates } from '../facts/dates-text'
import { readDisclosures } from '../facts/disclosure-text'
import { educationFromData } from '../facts/education-data'
import { readEducation } from '../facts/education-text'
import { readEmployment } from '../facts/employment-text'
import { readEquity } from '../facts/equity-text'
import { readHours } from '../facts/hours-text'
import { readInterview } from '../facts/interview-text'
import { readLanguages } from '../facts/language-text'
import { readLevel } from '../facts/level-text'
import { readChecks, readLicences } from '../facts/licence-text'
import { readOverlap } from '../facts/overlap-text'
import { readPay } from '../facts/pay-text'
import { readPlaces } from '../facts/place-text'
import { readRemoteScope } from '../facts/remote-scope-text'
import { readShifts } from '../facts/shifts-text'
import { readTeamSize } from '../facts/team-text'
import { readTravel } from '../facts/travel-text'
import { remoteScopeFromData } from '../facts/workplace-data'
import { readWorkload } from '../facts/workload-text'
import { readOfficeDays, readWorkplace } from '../facts/workplace-text'
import { yearsFromData } from '../facts/years-data'
import { readYears } from '../facts/years-text'
import type { OwnSkills } from '../skills/own'
import { foresee } from '../text/anchors'
import type { Block } from '../text/block'
import { findIncluding } from './as-yours'
import { readClosed } from './closed'
import { countryOfDollar } from '../facts/dollar-country'
import { readCompany } from './company'
import type { Capture } from './capture'
import { countryOfHost } from './country-of-host'
import { readDepartment } from './department'
import { settledDay, settledEducation, settledEmployment, settledPay, settledPlaces, settledWorkplace } from './field-or-text'
import { dataOf, datesIn, employmentIn, payInFields, placesIn, workplaceIn } from './from-fields'
import { disagreeingNames } from './disagreements'
import { employerOf } from './employer'
import { withoutEmployer } from './employer-in-line'
import { ownWords } from './own-words'
import { payByCountry } from './pay-elsewhere'
import type { Posting, Requirement } from './posting'
import { requirementsOf } from './requirements'
import { readRequisition } from './requisition'
import { saidByDescription } from './said-by-description'
import { readTitle } from './title'
import { eachSkillOnce } from './once'
import { skillsOfTitle } from './title-skills'

/** Leaves out what is undefined, so that "not stated" is absent. */
const given = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } => {
  const made: { [P in K]?: T } = {}
  if (value !== undefined) made[key] = value
  return made
}

/** Leaves out an empty list where a posting may do without one. */
const someOf = <K extends string, T>(key: K, values: T[]): { [P in K]?: T[] } => given(key, values.length === 0 ? undefined : values)

/** The places, and what hangs on them: whose dollar "$" is, and which pay is another country's. */
const placesAndPay = (capture: Capture, blocks: readonly Block[]) => {
  const [inFields, inText] = [placesIn(capture), readPlaces(blocks)]
  const places = settledPlaces(inFields, inText)
  const countries = [...new Set(places.flatMap(({ country }) => country ?? []))]
  const country = countries.length === 1 ? countries[0] : countries.length === 0 ? countryOfHost(capture.url) ?? countryOfDollar(blocks) : undefined
  const settled = settledPay(payInFields(capture, country), readPay(blocks, country))
  const { pay, elsewhere } = payByCountry(settled.value, places)
  return { places, country, inFields, inText, pay: { ...settled, value: pay }, more: { ...(elsewhere.length > 0 && { payElsewhere: elsewhere }), ...given('bonus', readBonus(blocks, country)) } }
}

/** Where and when one works. */
const working = (capture: Capture, blocks: readonly Block[]) => {
  const workplace = settledWorkplace(workplaceIn(capture), readWorkplace(blocks))
  const isRemote = workplace.value.some(({ kind }) => kind === 'remote')
  return {
    workplace,
    facts: {
      ...given('officeDays', readOfficeDays(blocks)),
      ...given('remoteScope', readRemoteScope(blocks) ?? (isRemote ? remoteScopeFromData(dataOf(capture)) : undefined)),
      ...given('overlap', readOverlap(blocks)),
      employment: settledEmployment(employmentIn(capture), readEmployment(blocks)),
      ...given('hours', readHours(blocks)),
      ...given('workload', readWorkload(blocks)),
      ...someOf('shifts', readShifts(blocks)),
    },
  }
}

/** Who is asked for, beside skills. */
const asked = (capture: Capture, blocks: readonly Block[], title: string | undefined) => {
  const years = readYears(blocks)
  return {
    ...given('level', readLevel(blocks, title)),
    years: years.length > 0 ? years : yearsFromData(dataOf(capture)),
    ...given('education', settledEducation(educationFromData(dataOf(capture)), readEducation(blocks))),
    languages: readLanguages(blocks),
    ...given('visa', readVisa(blocks, title)),
    ...given('clearance', readClearance(blocks)),
    ...someOf('licences', readLicences(blocks)),
    ...someOf('checks', readChecks(blocks)),
    ...given('travel', readTravel(blocks)),
    ...someOf('disclosures', readDisclosures(blocks)),
  }
}

const datesOf = (capture: Capture, blocks: readonly Block[], country: string | undefined) => {
  const field = datesIn(capture)
  const text = readDates(blocks, country, field.posted?.day)
  const deadline = settledDay(field.deadline, text.deadline)
  return {
    dates: { ...given('posted', field.posted ?? text.posted), ...given('deadline', deadline.value), ...given('start', field.start ?? text.start), ...(field.start === undefined && given('soon', text.soon)), ...given('rolling', text.rolling) },
    disagreements: deadline.disagreements,
  }
}

/**
 * What a capture says, as a posting: structured data first, then the site's fields, then the text, each fact with the words
 * it was read from. What is not stated is absent. Never throws, whatever the capture holds. With `own`, the skills that the person
 * added are found as well; what they muted is for `asYours` to leave out.
 */
export const readPosting = (capture: Capture, own?: OwnSkills): Posting => {
  const { blocks, described } = ownWords(capture)
  foresee(blocks.map(({ text }) => text))
  const title = readTitle(capture, blocks)
  const { places, country, inFields, inText, pay, more } = placesAndPay(capture, blocks)
  const company = readCompany(capture, blocks, title)
  const find = withoutEmployer(findIncluding(own), company?.value)
  const { workplace, facts } = working(capture, blocks)
  const { dates, disagreements } = datesOf(capture, blocks, country)
  const closed = readClosed(capture, blocks)
  const requirements: Requirement[] = requirementsOf(blocks, find, { ...given('title', title?.value), ...given('lang', capture.lang?.slice(0, 2).toLowerCase()) })
  const posting: Posting = {
    ...given('url', capture.url),
    ...given('around', capture.around),
    ...given('lang', capture.lang),
    ...given('title', title),
    ...employerOf(company, blocks, title?.value),
    ...given('department', readDepartment(capture, blocks)),
    ...given('requisition', readRequisition(capture, blocks)),
    ...given('applyUrl', capture.applyUrl),
    ...(closed && { live: false, closedSaid: closed }),
    places,
    workplace: workplace.value,
    ...facts,
    pay: pay.value,
    ...more,
    ...given('equity', readEquity(blocks)),
    ...asked(capture, blocks, title?.value),
    dates,
    ...given('teamSize', readTeamSize(blocks)),
    ...given('interview', readInterview(blocks)),
    requirements: eachSkillOnce([...requirements, ...skillsOfTitle(title, find)]),
    disagreements: [...workplace.disagreements, ...pay.disagreements, ...disagreements, ...disagreeingNames(blocks, title, company, inFields, inText)],
  }
  return described ? saidByDescription(posting) : posting
}
