import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOf } from '../../lib/fit/fit-of'
import { Fit } from '../../lib/fit/fit'
import { GATE_CAP } from '../../lib/fit/weights'
import type { Posting } from '../../lib/posting/posting'
import type { Profile } from '../../lib/profile/profile'
import { anyPosting, anyProfile } from './arbitrary'
import { TELLS_LITTLE } from '../../lib/fit/fullness'
import { ACCOUNT, TODAY } from './made'
import { SKILLS, smallSense } from './small-vocabulary'

const fit = (posting: Posting, profile: Profile): Fit => fitOf(posting, profile, TODAY, smallSense)
/** What rules out by facts of the profile, listed or not. */
const BINDING: readonly string[] = ['sponsorship', 'language', 'location', 'licence']
const RUNS = { numRuns: 300 }
/** What a fit says, without where in the posting it was said. */
const told = ({ score, band, coverage, verdict, parts, gates, missing }: Fit) => {
  const silent = (all: readonly object[]) => all.map(one => ({ ...one, said: undefined }))
  return { score, band, coverage, verdict, parts: silent(parts), gates: silent(gates), missing: silent(missing) }
}
const asksFor = ({ requirements }: Posting, name: string): boolean => requirements.some(({ skills }) => skills.some(({ anyOf }) => anyOf.some(({ skill }) => skill === name)))
/** What the account is of, whatever it comes to. */
const kinds = ({ parts }: Fit): string => parts.filter(part => part.of > 0).map(({ kind, label }) => `${kind} ${label}`).toSorted().join()
const allowed = (check: (posting: Posting, profile: Profile) => void): void => fc.assert(fc.property(anyPosting, anyProfile, check), RUNS)

describe('whatever the posting and the profile', () => {
  it('the points of all parts add up to the score exactly, in any order', () => {
    allowed((posting, profile) => {
      const { score, parts } = fit(posting, profile)
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score)
      expect(parts.toReversed().reduce((sum, part) => sum + part.points, 0)).toBe(score)
    })
  })

  it('no part earns less than nothing or more than it is worth, but for what a gate or a burden on all the rest takes away', () => {
    allowed((posting, profile) => {
      for (const part of fit(posting, profile).parts) {
        if (part.kind === 'gate' || part.of === 0) expect(part.points).toBeLessThanOrEqual(0)
        else expect(part.points >= 0 && part.points <= part.of, JSON.stringify(part)).toBe(true)
        if (part.state === 'missed' && part.kind === 'skill' && part.of > 0) expect(part.points).toBe(0)
      }
    })
  })

  it('the score is a whole number from 0 to 100 inside its band, the coverage a share', () => {
    allowed((posting, profile) => {
      const { score, band: [low, high], coverage } = fit(posting, profile)
      expect(Number.isInteger(score) && Number.isInteger(low) && Number.isInteger(high)).toBe(true)
      expect(0 <= low && low <= score && score <= high && high <= 100, `${low} ${score} ${high}`).toBe(true)
      expect(coverage >= 0 && coverage <= 1).toBe(true)
    })
  })

  it('the same input gives the same fit, and a fit is of its shape', () => {
    allowed((posting, profile) => {
      const one = fit(posting, profile)
      expect(fit(structuredClone(posting), structuredClone(profile))).toEqual(one)
      expect(Fit.parse(one)).toEqual(one)
    })
  })

  it('a part that is unknown says so, and nothing unknown is called missing but what is asked for and may only be untold', () => {
    allowed((posting, profile) => {
      const { parts, missing } = fit(posting, profile)
      expect(parts.every(part => part.why !== '')).toBe(true)
      const unknown = new Set(parts.filter(part => part.state === 'unknown' && part.kind === 'skill' && part.why !== TELLS_LITTLE && part.why !== 'nothing in your profile speaks of it').map(part => part.label))
      expect(missing.filter(one => unknown.has(one.skill))).toEqual([])
    })
  })

  it('a failed deal-breaker caps the score and says why', () => {
    allowed((posting, profile) => {
      const { score, band, gates, parts, verdict } = fit(posting, profile)
      if (gates.length === 0) return
      expect(score).toBeLessThanOrEqual(GATE_CAP)
      expect(band[1]).toBeLessThanOrEqual(GATE_CAP)
      expect(gates.every(gate => gate.why !== '' && (profile.dealBreakers.includes(gate.kind) || BINDING.includes(gate.kind)))).toBe(true)
      expect(parts.filter(part => part.kind === 'gate')).toHaveLength(gates.length)
      // The verdict may leave out the rate that an amount was turned into; what rules it out stands in it word for word.
      expect(gates.some(({ why }) => verdict.includes(why.split('; at the rate of ')[0] ?? 'no reason'))).toBe(true)
    })
  })

  it('without deal-breakers only what the profile states as a fact rules out', () => {
    allowed((posting, profile) => {
      const { gates } = fit(posting, { ...profile, dealBreakers: [] })
      expect(gates.filter(gate => !BINDING.includes(gate.kind))).toEqual([])
      const silent = fit(posting, { ...profile, dealBreakers: [], languages: [], homes: [], authorisedIn: [], needsSponsorship: false, timeZone: 'Nowhere/Land', work: [], certificates: [] })
      expect(silent.gates).toEqual([])
    })
  })
})

describe('a skill more that the posting asks for', () => {
  const skill = fc.record({ name: fc.constantFrom(...SKILLS), years: fc.option(fc.nat(6), { nil: undefined }) })
    .map(({ name, years }) => (years === undefined ? { name } : { name, years }))

  it('never lowers the score', () => {
    let asked = 0
    fc.assert(fc.property(anyPosting, anyProfile, skill, (posting, profile, added) => {
      if (!asksFor(posting, added.name)) return
      asked += 1
      const before = fit(posting, profile)
      const after = fit(posting, { ...profile, skills: [...profile.skills, added] })
      expect(after.score).toBeGreaterThanOrEqual(before.score)
      // The ends of the band follow, but where the skill opens a question of its own.
      if (kinds(before) === kinds(after)) expect(after.band[0] >= before.band[0] && after.band[1] >= before.band[1]).toBe(true)
    }), { numRuns: 900 })
    expect(asked).toBeGreaterThan(200)
  })

  it('with years behind it is never worth less than without', () => {
    fc.assert(fc.property(anyPosting, anyProfile, fc.constantFrom(...SKILLS), fc.integer({ min: 1, max: 9 }), (posting, profile, name, years) => {
      const bare = fit(posting, { ...profile, skills: [...profile.skills, { name }] })
      const backed = fit(posting, { ...profile, skills: [...profile.skills, { name, years }] })
      expect(backed.score).toBeGreaterThanOrEqual(bare.score)
    }), RUNS)
  })
})

describe('a fuller profile', () => {
  const beside = fc.tuple(fc.uniqueArray(fc.constantFrom('Juggling', 'Falconry', 'Thatching', 'Rowing', 'Weaving', 'Beekeeping', 'Calligraphy'), { minLength: 1 }), fc.boolean())

  it('never has a wider band: what is told beside what is asked for narrows it, and repeating it changes nothing', () => {
    let narrower = 0
    fc.assert(fc.property(anyPosting, anyProfile, beside, (posting, profile, [names, described]) => {
      // Words of the work may answer a line of the posting, which is more than telling beside it.
      if (profile.skills.length === 0 || posting.requirements.some(({ skills }) => skills.length === 0)) return
      const width = ({ band: [low, high] }: Fit): number => high - low
      const told: Profile = { ...profile, ...(described ? { summary: `${profile.summary ?? ''} ${ACCOUNT}` } : { skills: [...profile.skills, ...names.map(name => ({ name }))] }) }
      const [before, after] = [fit(posting, profile), fit(posting, told)]
      if (kinds(before) !== kinds(after) || before.gates.length !== after.gates.length) return
      expect(after.band[1]).toBeLessThanOrEqual(before.band[1])
      expect(after.band[0]).toBe(before.band[0])
      expect(after.coverage).toBeGreaterThanOrEqual(before.coverage)
      if (width(after) < width(before)) narrower += 1
      expect(fit(posting, { ...told, skills: [...told.skills, ...told.skills] }).band).toEqual(after.band)
    }), { numRuns: 600 })
    expect(narrower).toBeGreaterThan(20)
  })
})

describe('what changes nothing', () => {
  it('is saying everything in the posting twice', () => {
    allowed((posting, profile) => {
      const twice: Posting = {
        ...posting, requirements: [...posting.requirements, ...posting.requirements], years: [...posting.years, ...posting.years], languages: [...posting.languages, ...posting.languages],
        places: [...posting.places, ...posting.places], pay: [...posting.pay, ...posting.pay], workplace: [...posting.workplace, ...posting.workplace], employment: [...posting.employment, ...posting.employment],
        ...(posting.shifts && { shifts: [...posting.shifts, ...posting.shifts] }), ...(posting.licences && { licences: [...posting.licences, ...posting.licences] }),
      }
      expect(told(fit(twice, profile))).toEqual(told(fit(posting, profile)))
    })
  })

  it('is saying everything in the profile twice', () => {
    allowed((posting, profile) => {
      const twice: Profile = {
        ...profile, skills: [...profile.skills, ...profile.skills], work: [...profile.work, ...profile.work], summary: profile.summary && `${profile.summary} ${profile.summary}`,
        education: [...profile.education, ...profile.education], titles: [...profile.titles, ...profile.titles], certificates: [...profile.certificates, ...profile.certificates],
        languages: [...profile.languages, ...profile.languages], homes: [...profile.homes, ...profile.homes], dealBreakers: [...profile.dealBreakers, ...profile.dealBreakers],
      }
      expect(told(fit(posting, twice))).toEqual(told(fit(posting, profile)))
    })
  })

  it('is the order of the posting', () => {
    allowed((posting, profile) => {
      const turned: Posting = {
        ...posting, requirements: posting.requirements.toReversed().map(one => ({ ...one, skills: one.skills.toReversed() })), years: posting.years.toReversed(), languages: posting.languages.toReversed(),
        places: posting.places.toReversed(), pay: posting.pay.toReversed(), workplace: posting.workplace.toReversed(), employment: posting.employment.toReversed(),
        ...(posting.shifts && { shifts: posting.shifts.toReversed() }), ...(posting.licences && { licences: posting.licences.toReversed() }),
      }
      expect(told(fit(turned, profile))).toEqual(told(fit(posting, profile)))
    })
  })
})

describe('what the posting does not say', () => {
  const silences: readonly (readonly [string, Partial<Posting>, Fit['parts'][number]['kind']])[] = [
    ['pay', { pay: [] }, 'pay'], ['employment', { employment: [] }, 'employment'], ['level', {}, 'level'], ['years', { years: [] }, 'years'],
    ['place', { places: [] }, 'place'], ['workplace', { workplace: [] }, 'workplace'], ['education', { education: undefined }, 'education'], ['visa', { visa: undefined }, 'authorisation'],
    ['travel', { travel: undefined }, 'travel'], ['shifts', { shifts: undefined }, 'shifts'],
  ]
  it.each(silences)('never costs more than a miss: %s', (_, silent, kind) => {
    let misses = 0
    allowed((posting, profile) => {
      const before = fit(posting, profile)
      const parts = before.parts.filter(part => part.kind === kind)
      if (parts.length === 0 || parts.some(part => part.points > 0 || part.state !== 'missed')) return
      const { level: _level, ...rest } = posting
      const after = fit(kind === 'level' ? rest : { ...posting, ...silent }, profile)
      // "Remote" also settles the place: where silence changes what else is known, it is not silence on this alone.
      const others = ({ parts: all }: Fit) => all.filter(part => part.kind !== kind && part.of > 0).map(({ label, state }) => `${label} ${state}`).join()
      if (others(before) !== others(after)) return
      misses += 1
      expect(after.score).toBeGreaterThanOrEqual(before.score)
    })
    // Without a miss among the cases nothing was tried.
    expect(misses).toBeGreaterThan(0)
  })
})
