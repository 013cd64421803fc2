import { describe, expect, it } from 'vitest'
import { applyCorrections, pageChanged } from '../../lib/posting/corrected'
import { correctedJobOf, keysOfJob } from '../../lib/posting/corrected-job'
import { Correction, subjectOf, withCorrection, withoutCorrection, type CorrectedJob } from '../../lib/posting/correction'
import { lineKey } from '../../lib/posting/line-key'
import { Posting } from '../../lib/posting/posting'
import { readOf, tierOfSkill } from '../../lib/posting/read-of'
import { saidByPerson, type Said } from '../../lib/text/said'
import { posting as rich } from '../components/assessment-fixture'

const AT = '2026-11-20T10:00:00.000Z'
const said = (words: string): Said => ({ words, source: 'text', block: 0, from: 0, to: words.length })
const skill = (name: string) => ({ skill: name, said: said(name) })
const read: Posting = {
  ...rich,
  requirements: [
    { tier: 'must', said: said('You bake bread and pastry.'), skills: [{ anyOf: [skill('Bread')] }, { anyOf: [skill('Pastry')] }] },
    { tier: 'must', said: said('Go to market with us'), skills: [{ anyOf: [skill('Go')] }] },
    { tier: 'nice', said: said('Chocolate'), skills: [{ anyOf: [skill('Chocolate')] }] },
  ],
  disagreements: [
    { fact: 'pay', field: said('40,000'), text: said('50,000') },
    { fact: 'workplace', field: said('remote'), text: said('hybrid') },
  ],
}
/** A correction as it comes from a form: parsed, so that a value of the wrong shape fails the test. */
const made = (correction: object): Correction => Correction.parse({ at: AT, ...correction })

const WHOLE: [string, object, (posting: Posting) => unknown, unknown][] = [
  ['title', { value: 'Baker' }, p => p.title?.value, 'Baker'],
  ['company', { value: 'Crust & Co' }, p => p.company?.value, 'Crust & Co'],
  ['agency', { value: 'Finders' }, p => p.agency?.value, 'Finders'],
  ['department', { value: 'Night' }, p => p.department?.value, 'Night'],
  ['requisition', { value: 'R-7' }, p => p.requisition?.value, 'R-7'],
  ['live', { live: false }, p => p.live, false],
  ['places', [{ city: 'Ghent', country: 'BE' }], p => p.places.map(({ city }) => city), ['Ghent']],
  ['workplace', [{ kind: 'remote' }, { kind: 'onsite' }], p => p.workplace.map(({ kind }) => kind), ['remote', 'onsite']],
  ['officeDays', { days: 3 }, p => p.officeDays?.days, 3],
  ['remoteScope', { text: 'EU only', utc: { from: -1, to: 3 } }, p => p.remoteScope?.utc, { from: -1, to: 3 }],
  ['overlap', { zone: 'UTC', hoursPerDay: 4 }, p => p.overlap?.zone, 'UTC'],
  ['pay', [{ min: 30_000, max: 35_000, currency: 'EUR', period: 'year' }], p => p.pay.map(({ max }) => max), [35_000]],
  ['bonus', { percent: { max: 10 } }, p => p.bonus?.percent?.max, 10],
  ['equity', {}, p => p.equity !== undefined, true],
  ['employment', [{ kind: 'temporary' }], p => p.employment.map(({ kind }) => kind), ['temporary']],
  ['hours', { min: 20, max: 25 }, p => p.hours?.max, 25],
  ['workload', { min: 80, max: 100 }, p => p.workload?.min, 80],
  ['shifts', [{ kind: 'night' }], p => p.shifts?.map(({ kind }) => kind), ['night']],
  ['level', { level: 'junior' }, p => p.level?.level, 'junior'],
  ['years', [{ min: 1 }], p => p.years.map(({ min }) => min), [1]],
  ['education', { level: 'vocational', levels: ['vocational'], fields: [], orEquivalent: true, required: false }, p => p.education?.level, 'vocational'],
  ['languages', [{ lang: 'fr', level: 'B1', required: true }], p => p.languages.map(({ lang }) => lang), ['fr']],
  ['visa', { sponsorship: 'offered' }, p => p.visa?.sponsorship, 'offered'],
  ['clearance', { required: false }, p => p.clearance?.required, false],
  ['licences', [{ kind: 'driving', name: 'Driving licence', classes: ['B'], required: true }], p => p.licences?.map(({ classes }) => classes), [['B']]],
  ['checks', [{ kind: 'health' }], p => p.checks?.map(({ kind }) => kind), ['health']],
  ['travel', { extent: 'some', max: 20 }, p => p.travel?.max, 20],
  ['disclosures', [{ kind: 'vacancy' }], p => p.disclosures?.map(({ kind }) => kind), ['vacancy']],
  ['posted', { day: '2026-10-01' }, p => p.dates.posted?.day, '2026-10-01'],
  ['deadline', { day: '2026-12-01' }, p => p.dates.deadline?.day, '2026-12-01'],
  ['start', { day: '2027-01-01' }, p => p.dates.start?.day, '2027-01-01'],
  ['teamSize', { people: 4 }, p => p.teamSize?.people, 4],
  ['interview', [{ name: 'A morning in the bakery', minutes: 240 }], p => p.interview?.stages.map(({ name }) => name), ['A morning in the bakery']],
  ['interviewTotal', { minutes: 300 }, p => p.interview?.statedTotal?.minutes, 300],
]

describe('a fact that the person corrected', () => {
  it('can be any fact of a posting', () => {
    const known = Correction.def.options.map(option => [...option.shape.fact.def.values][0])
    expect(WHOLE.map(([fact]) => fact)).toEqual(known.filter(fact => fact !== 'requirement' && fact !== 'skill'))
  })

  /** What of a posting is no fact of its own: how it was found, what it rests on, and what follows from other facts. */
  const NO_FACT = new Set(['url', 'around', 'lang', 'applyUrl', 'closedSaid', 'payElsewhere', 'disagreements', 'requirements', 'dates', 'interview'])
  it('is every fact that a posting has', () => {
    const correctable: string[] = WHOLE.map(([fact]) => fact)
    expect(Object.keys(Posting.shape).filter(key => !NO_FACT.has(key) && !correctable.includes(key))).toEqual([])
    expect(Object.keys(Posting.shape.dates.shape).filter(key => !correctable.includes(key))).toEqual(['soon', 'rolling'])
  })

  it('a start and a deadline without a day go with the person’s start and deadline, stated or not', () => {
    const said = saidByPerson('as the page says')
    const both = { ...read, dates: { soon: { said }, rolling: { said } } }
    expect(applyCorrections(both, [made({ fact: 'start', value: { day: '2026-05-01' } })]).dates).toEqual({ start: { day: '2026-05-01', said: saidByPerson() }, rolling: { said } })
    expect(applyCorrections(both, [made({ fact: 'deadline' })]).dates).toEqual({ soon: { said } })
  })

  it.each(WHOLE)('%s takes the place of what was read, and the posting stays one', (fact, value, of, is) => {
    const posting = applyCorrections(read, [made({ fact, value })])
    expect(of(posting)).toEqual(is)
    expect(Posting.safeParse(posting).success).toBe(true)
  })

  it.each(WHOLE)('%s can be said not to be stated, and then it is nowhere', fact => {
    const posting = applyCorrections(read, [made({ fact })])
    const correction = made({ fact })
    if (correction.fact === 'requirement' || correction.fact === 'skill') throw new Error('no whole fact')
    expect(readOf(posting, correction.fact)).toBeUndefined()
    expect(Posting.safeParse(posting).success).toBe(true)
  })

  it('says that it is the person’s word, and leaves the posting as read alone', () => {
    const before = structuredClone(read)
    expect(applyCorrections(read, [made({ fact: 'title', value: { value: 'Baker' } })]).title).toEqual({ value: 'Baker', said: saidByPerson('Baker') })
    expect(applyCorrections(read, [made({ fact: 'hours', value: { min: 20, max: 20 } })]).hours?.said).toEqual(saidByPerson())
    expect(read).toEqual(before)
  })

  it('settles where field and text disagree about it, and only there', () => {
    expect(applyCorrections(read, [made({ fact: 'pay' })]).disagreements.map(({ fact }) => fact)).toEqual(['workplace'])
  })

  it('stands once: a later correction of the same takes its place, and taking it back leaves the others', () => {
    const first = made({ fact: 'hours', value: { min: 20, max: 20 } })
    const second = made({ fact: 'hours', value: { min: 30, max: 30 } })
    const other = made({ fact: 'skill', about: 'Rye', value: 'must' })
    const all = withCorrection(withCorrection([first], other), second)
    expect(all).toEqual([other, second])
    expect(withoutCorrection(all, subjectOf(second))).toEqual([other])
  })

  it.each<[string, Posting, boolean]>([
    ['says the same', read, false],
    ['says another number', { ...read, pay: [{ min: 70_000, max: 78_000, currency: 'EUR', period: 'year', said: said('€70,000') }] }, true],
    ['no longer says it', { ...read, pay: [] }, true],
    ['says it in other words', { ...read, pay: [{ min: 62_000, max: 78_000, currency: 'EUR', period: 'year', said: said('62 to 78 thousand euro') }] }, false],
  ])('knows whether the page %s since', (_, now, changed) => {
    const correction = made({ fact: 'pay', value: [], read: readOf(read, 'pay') })
    expect(pageChanged(now, correction)).toBe(changed)
  })
})

describe('a line or a skill that the person corrected', () => {
  const names = (posting: Posting) => posting.requirements.map(({ tier, skills }) => [tier, ...skills.flatMap(({ anyOf }) => anyOf.map(found => found.skill))])
  it.each([
    ['a line insists less', { fact: 'requirement', about: lineKey('You bake bread and pastry.'), value: 'nice' }, [['nice', 'Bread', 'Pastry'], ['must', 'Go'], ['nice', 'Chocolate']]],
    ['a line is no requirement', { fact: 'requirement', about: lineKey('you BAKE bread and pastry'), value: 'none' }, [['must', 'Go'], ['nice', 'Chocolate']]],
    ['a line is not in the page any more', { fact: 'requirement', about: 'gone', value: 'none' }, [['must', 'Bread', 'Pastry'], ['must', 'Go'], ['nice', 'Chocolate']]],
    ['a skill was read wrong, and its line stays', { fact: 'skill', about: 'Go', value: 'none' }, [['must', 'Bread', 'Pastry'], ['must'], ['nice', 'Chocolate']]],
    ['a skill is missing', { fact: 'skill', about: 'Sourdough', value: 'must' }, [['must', 'Bread', 'Pastry'], ['must', 'Go'], ['nice', 'Chocolate'], ['must', 'Sourdough']]],
    ['a skill among others is only nice to have', { fact: 'skill', about: 'pastry', value: 'nice' }, [['must', 'Bread'], ['must', 'Go'], ['nice', 'Chocolate'], ['nice', 'pastry']]],
    ['a skill of a line by itself takes the line along', { fact: 'skill', about: 'Chocolate', value: 'must' }, [['must', 'Bread', 'Pastry'], ['must', 'Go'], ['must', 'Chocolate']]],
  ] as const)('%s', (_, correction, is) => {
    expect(names(applyCorrections(read, [made(correction)]))).toEqual(is)
  })

  it('knows the most that a skill is insisted on', () => {
    expect([tierOfSkill(read, 'chocolate'), tierOfSkill(read, 'Rye')]).toEqual(['nice', undefined])
  })
})

describe('the job that corrections are kept for', () => {
  const jobOf = (posting: Posting, corrections: Correction[] = []): CorrectedJob => ({ id: 'j', keys: keysOfJob(posting), changedAt: AT, read: posting, corrections })
  const titled = (title: string): Posting => ({ ...read, title: { value: title, said: said(title) } })
  const at = (url: string, posting = read): Posting => ({ ...posting, url })
  it.each<[string, Posting, boolean]>([
    ['read again', read, true],
    ['under another address', at('https://board.example/77'), true],
    ['at its address with what only tells where one came from', at(`${read.url}?utm_source=mail`), true],
    ['with a title that was mended', titled('Senior Logistics Planner, Cold Chain, Rotterdam'), true],
    ['another job of the employer elsewhere', at('https://jobs.example/harbour/2', titled('Crane operator')), false],
    ['another job at the same address', { ...titled('Crane operator'), company: { value: 'Gull Cranes', said: said('Gull Cranes') }, requirements: [] }, false],
  ])('%s', (_, now, isIt) => {
    const job = jobOf(read)
    expect(keysOfJob(now).some(key => job.keys.includes(key)) && correctedJobOf(now, [job]) === job).toBe(isIt)
  })

  it('is found where the title stands as the person corrected it', () => {
    const wrong = { ...titled('Apply now'), url: 'https://jobs.example/1', requirements: [] }
    const right = { ...titled('Fishmonger'), url: 'https://elsewhere.example/9', requirements: [] }
    const job = jobOf(wrong, [made({ fact: 'title', value: { value: 'Fishmonger' } })])
    expect(keysOfJob(right).some(key => job.keys.includes(key)), 'it is looked up by its employer').toBe(true)
    expect(correctedJobOf(right, [job])).toBe(job)
  })

  it('is none where the posting names nothing', () => {
    const nothing: Posting = { places: [], workplace: [], pay: [], employment: [], years: [], languages: [], dates: {}, requirements: [], disagreements: [] }
    expect(keysOfJob(nothing)).toEqual([])
    expect(correctedJobOf(nothing, [jobOf(nothing)])).toBeUndefined()
  })
})
