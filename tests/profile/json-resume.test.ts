import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Profile } from '../../lib/profile/profile'
import { profileFromFile, profileFromResume, type Imported } from '../../lib/profile/resume/json-resume'
import { toJsonResume } from '../../lib/profile/resume/to-json-resume'
import { smallSense } from '../fit/small-vocabulary'

const against = { today: '2026-11-21', sense: smallSense }
const imported = (resume: unknown, preferences?: unknown): Imported => {
  const result = profileFromResume(resume, preferences, against)
  if (!result.ok) throw new Error(result.why)
  return result.value
}

const full = {
  basics: { name: 'Pat Example', label: 'Potter', summary: 'I make Teapots.', location: { city: 'Linz', region: 'Upper Austria', countryCode: 'at' } },
  work: [
    { name: 'Clay & Co', position: 'Potter', startDate: '2023-12', summary: 'Glazing', highlights: ['Firing of two kilns'] },
    { name: 'Mud Ltd', position: 'Junior potter', startDate: '2020-01', endDate: '2023-12', highlights: ['Glazing'] },
    { name: 'Night school', position: 'Teacher', startDate: '2022-01', endDate: '2022-12', summary: 'Taught Glazing' },
  ],
  projects: [{ name: 'Kiln log', description: 'Ledgers for kilns', startDate: '2010', endDate: '2020' }],
  education: [{ institution: 'School of Clay', area: 'Ceramics', studyType: 'B.Tech', startDate: '2016', endDate: '2019' }],
  skills: [{ name: 'Glazing', level: 'expert', keywords: ['Firing', 'glazing'] }, { name: 'Tools', keywords: ['Whistling', 'Payroll'] }, { name: 'Audits' }],
  languages: [{ language: 'German', fluency: 'Native speaker' }, { language: 'Français', fluency: 'courant' }, { language: 'English' }],
  certificates: [{ name: 'Kiln licence', issuer: 'Guild' }],
}
const wishes = {
  titles: ['Potter', 'Master potter'], workplace: ['onsite', 'hybrid'], maxOfficeDays: 4, homes: [{ city: 'Wels', country: 'AT' }], relocate: false, timeZone: 'Europe/Vienna',
  travel: 25, avoidedShifts: ['night'], weekHours: { min: 20 },
  salaryMin: { amount: 40_000, currency: 'eur', period: 'year' }, employment: ['permanent'], authorisedIn: ['AT', 'DE'], needsSponsorship: false, levels: ['mid'], dealBreakers: ['salary', 'location'],
}

describe('a whole résumé with wishes', () => {
  const { profile, left } = imported(full, wishes)
  it('is taken over without anything left', () => {
    expect(left).toEqual([])
    expect(profile).toMatchObject({
      name: 'Pat Example', titles: ['Potter', 'Master potter'], workplace: ['onsite', 'hybrid'], maxOfficeDays: 4, homes: [{ city: 'Wels', country: 'AT' }], relocate: false, timeZone: 'Europe/Vienna',
      travel: 25, avoidedShifts: ['night'], weekHours: { min: 20 },
      pay: { floor: 40_000, currency: 'EUR', period: 'year' }, employment: ['permanent'], authorisedIn: ['AT', 'DE'], needsSponsorship: false, levels: ['mid'], dealBreakers: ['salary', 'location'],
      certificates: ['Kiln licence'], education: [{ level: 'bachelor', name: 'B.Tech', field: 'Ceramics', institution: 'School of Clay', end: '2019' }],
      languages: [{ lang: 'de', level: 'native' }, { lang: 'fr', level: 'C1' }, { lang: 'en' }],
    })
    expect(Profile.parse(profile)).toEqual(profile)
  })

  it('counts the years of a skill from the jobs that name it, months shared by two jobs once', () => {
    expect(profile.skills).toEqual([{ name: 'Glazing', years: 6.5, last: 2026 }, { name: 'Firing', years: 3, last: 2026 }, { name: 'Whistling' }, { name: 'Payroll' }, { name: 'Audits' }])
  })

  it('keeps projects as work without years', () => {
    expect(profile.work.at(-1)).toEqual({ title: 'Kiln log', text: 'Ledgers for kilns' })
  })

  it('comes back the same after being written out as JSON Resume', () => {
    const { profile: again, left: nothing } = imported(JSON.parse(JSON.stringify(toJsonResume(profile).resume)), toJsonResume(profile).preferences)
    expect(nothing).toEqual([])
    expect(again).toEqual(profile)
  })
})

it('without wishes, the label and the address stand in', () => {
  expect(imported(full).profile).toMatchObject({ titles: ['Potter'], homes: [{ city: 'Linz', region: 'Upper Austria', country: 'AT' }], dealBreakers: [] })
})

describe('degrees are read', () => {
  it.each([
    ['Ph.D.', 'doctorate'], ['Doktorat', 'doctorate'], ['Diplôme Bac+5', 'master'], ['bac +3', 'bachelor'], ['Bac+2', 'vocational'], ['Diplom', 'master'], ['Diplom (FH)', 'bachelor'], ['M.Sc.', 'master'], ['Master of Science', 'master'],
    ['Bachelor', 'bachelor'], ['Bachelor of Engineering', 'bachelor'], ['B.Tech', 'bachelor'], ['B.E.', 'bachelor'], ['Licenciatura', 'bachelor'], ['Laurea magistrale', 'master'], ['Ausbildung', 'vocational'], ['Associate degree', 'vocational'],
    ['Abitur', 'secondary'], ['High School', 'secondary'],
  ])('%s is %s', (studyType, level) => {
    expect(imported({ education: [{ studyType }] }).profile.education[0]?.level).toBe(level)
  })

  it('and one that tells no level is kept, and said', () => {
    const { profile, left } = imported({ education: [{ studyType: 'Seminar week' }] })
    expect(profile.education).toEqual([{ name: 'Seminar week' }])
    expect(left).toEqual(['Education 1: the level of "Seminar week" is not clear'])
  })
})

describe('languages are read', () => {
  it.each([
    ['English', 'C2', 'en', 'C2'], ['Deutsch', 'Muttersprache', 'de', 'native'], ['Portuguese (Brazil)', 'Native or bilingual proficiency', 'pt', 'native'], ['Spanish', 'Professional working proficiency', 'es', 'B2'],
    ['Italiano', 'Limited working proficiency', 'it', 'B1'], ['nl', 'Elementary proficiency', 'nl', 'A2'], ['日本語', 'fluent', 'ja', 'C1'], ['Schwedisch', 'Grundkenntnisse', 'sv', 'A2'], ['Arabic', 'something', 'ar', undefined],
  ])('%s, %s', (language, fluency, lang, level) => {
    expect(imported({ languages: [{ language, fluency }] }).profile.languages).toEqual([level === undefined ? { lang } : { lang, level }])
  })
})

describe('what is broken is left out and said', () => {
  it.each([
    [{ work: 'none' }, undefined, 'The section "work" is not a list'],
    [{ work: [null] }, undefined, 'Job 1: neither position nor employer'],
    [{ work: [{ position: 'Potter', startDate: 'spring' }] }, undefined, 'Job 1: the start "spring" is no date we understand'],
    [{ work: [{ position: 'Potter', startDate: '2020', endDate: 'when it rained' }] }, undefined, 'Job 1: the end "when it rained" is no date we understand, so the job counts no years'],
    [{ skills: [{ level: 'expert' }] }, undefined, 'Skill 1: no name'],
    [{ languages: [{ language: 'Klingish' }] }, undefined, 'Language 1: "Klingish" is not a language we know'],
    [{ basics: {} }, { timeZone: 'Linz' }, 'Time zone: "Linz" is not a zone like Europe/London'],
    [{ basics: {} }, { salaryMin: { amount: -1, currency: 'EUR' } }, 'Pay: it takes an amount above 0, a currency like EUR and a period like year'],
    [{ basics: {} }, { travel: 140 }, 'Travel: it takes a number from 0 to 100'],
    [{ basics: {} }, { avoidedShifts: ['dawn'] }, 'Work at other hours: "dawn" is not a word we know'],
    [{ basics: {} }, { maxOfficeDays: 9 }, 'Office days: it takes a number from 0 to 7'],
    [{ basics: {} }, { dealBreakers: ['salary', 'weather'] }, 'Deal-breaker: "weather" is not a word we know'],
    [{ basics: {} }, { authorisedIn: ['Austria'] }, 'Right to work: "Austria" is not a country code like DE'],
    [{ basics: {} }, { pet: 'cat' }, 'Preferences: "pet" is not a preference we know'],
    [{ basics: {} }, [], 'Preferences: not an object'],
  ])('%o with %o', (resume, preferences, why) => {
    const { profile, left } = imported(resume, preferences)
    expect(left).toEqual([why])
    expect(Profile.parse(profile)).toEqual(profile)
  })
})

describe('a file', () => {
  it.each([[{ resume: full, preferences: wishes }, 'Master potter'], [full, undefined]])('may hold a résumé with wishes or a bare one', (file, second) => {
    const result = profileFromFile(file, against)
    expect(result.ok && result.value.profile.titles[1]).toBe(second)
  })

  it.each([[null], [[]], ['text'], [7], [{}], [{ resume: 3 }], [{ posts: [] }]])('%o is refused in one line', file => {
    expect(profileFromFile(file, against)).toEqual({ ok: false, why: expect.stringContaining('no JSON Resume') })
  })

  it('of any shape never throws, and what comes out is a profile', () => {
    const keys = ['basics', 'work', 'education', 'skills', 'languages', 'certificates', 'projects', 'volunteer', 'resume', 'preferences', 'name', 'position', 'startDate', 'endDate', 'keywords', 'language', 'salaryMin', 'homes', '__proto__', 'studyType']
    const json = fc.letrec(tie => ({ any: fc.oneof({ depthSize: 'small' }, fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 6 })) })).any
    fc.assert(fc.property(json, fc.dictionary(fc.constantFrom(...keys), json, { minKeys: 2 }), (one, two) => {
      for (const file of [one, two, { basics: one, ...two }]) {
        const result = profileFromFile(file, against)
        if (result.ok) expect(Profile.parse(result.value.profile)).toEqual(result.value.profile)
      }
    }), { numRuns: 500 })
  })
})
