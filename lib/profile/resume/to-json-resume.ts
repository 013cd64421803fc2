import { sayLanguage } from '../../facts/say-place'
import type { Profile } from '../profile'

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** The preferences of a profile, under the names that `profileFromFile` reads. */
const preferencesOf = (profile: Profile) => ({
  titles: profile.titles, workplace: profile.workplace, homes: profile.homes, employment: profile.employment, levels: profile.levels,
  authorisedIn: profile.authorisedIn, dealBreakers: profile.dealBreakers,
  ...(profile.maxOfficeDays !== undefined && { maxOfficeDays: profile.maxOfficeDays }),
  ...(profile.travel !== undefined && { travel: profile.travel }),
  ...(profile.avoidedShifts && { avoidedShifts: profile.avoidedShifts }),
  ...(profile.weekHours && { weekHours: profile.weekHours }),
  ...(profile.relocate !== undefined && { relocate: profile.relocate }),
  ...(profile.timeZone !== undefined && { timeZone: profile.timeZone }),
  ...(profile.needsSponsorship !== undefined && { needsSponsorship: profile.needsSponsorship }),
  ...(profile.pay && { salaryMin: { amount: profile.pay.floor, currency: profile.pay.currency, period: profile.pay.period } }),
  ...(profile.pay?.target !== undefined && { salaryTarget: { amount: profile.pay.target, currency: profile.pay.currency, period: profile.pay.period } }),
})

const resumeOf = (profile: Profile) => ({
  $schema: SCHEMA,
  basics: { ...(profile.name !== undefined && { name: profile.name }), ...(profile.summary !== undefined && { summary: profile.summary }), ...(profile.titles[0] !== undefined && { label: profile.titles[0] }) },
  work: profile.work.map(work => ({
    ...(work.employer !== undefined && { name: work.employer }), position: work.title,
    ...(work.start !== undefined && { startDate: work.start }), ...(work.end !== undefined && { endDate: work.end }), summary: work.text,
  })),
  education: profile.education.map(one => ({
    ...(one.institution !== undefined && { institution: one.institution }), ...(one.field !== undefined && { area: one.field }),
    ...((one.name ?? one.level) !== undefined && { studyType: one.name ?? one.level }), ...(one.start !== undefined && { startDate: one.start }), ...(one.end !== undefined && { endDate: one.end }),
  })),
  skills: profile.skills.map(skill => ({ name: skill.name })),
  languages: profile.languages.map(one => ({ language: sayLanguage(one.lang), ...(one.level !== undefined && { fluency: one.level }) })),
  certificates: profile.certificates.map(name => ({ name })),
})

/** A profile as `{ resume, preferences }`: a JSON Resume 1.0 that other tools read, and beside it what it has no place for. */
export const toJsonResume = (profile: Profile) => ({ resume: resumeOf(profile), preferences: preferencesOf(profile) })
