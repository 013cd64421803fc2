import { fitOfStanding, standingOf } from '../../lib/fit/fit-of'
import { judgePosting } from '../../lib/fit/judge-posting'
import { reweigh } from '../../lib/fit/reweigh'
import { whatIf } from '../../lib/fit/what-if'
import { WEIGHTS } from '../../lib/fit/weights'
import { captureText } from '../../lib/posting/capture-text'
import type { Posting } from '../../lib/posting/posting'
import { readPosting } from '../../lib/posting/read'
import { emptyProfile, type Profile } from '../../lib/profile/profile'

// Runs inside a page of a real browser (see scripts/bench): what a fit costs there, and weighing many saved roles anew.

const TODAY = '2026-11-21'
/** The sum of what was seen is kept, so that no work can be left out as useless. */
let seen = 0
const timed = (work: () => number): number => {
  const start = performance.now()
  seen += work()
  return performance.now() - start
}
const many = (work: () => number, runs: number): number[] => Array.from({ length: runs }, () => timed(work))

/** Postings that differ in a must each, so that what was looked up for one is not simply there for the next. */
const variantsOf = (text: string, names: readonly string[]): Posting[] =>
  names.map(name => readPosting(captureText(`${text}\n- You must have experience with ${name}`, {})))

/** A person of an ordinary résumé: three jobs, a dozen skills, most wishes stated. */
const person = (skills: readonly string[]): Profile => ({
  ...emptyProfile(),
  titles: ['Data Engineer', 'Backend Engineer'], levels: ['senior'], relocate: false, timeZone: 'Europe/Vienna', workplace: ['remote', 'hybrid'], employment: ['permanent'], authorisedIn: ['AT'],
  skills: skills.map((name, i) => ({ name, ...(i % 2 === 0 && { years: i % 7 }) })), homes: [{ city: 'Vienna', country: 'AT' }], pay: { floor: 60_000, currency: 'EUR', period: 'year' },
  work: ['2014-01', '2018-03', '2022-05'].map((start, i) => ({ title: 'Data Engineer', start, ...(i < 2 && { end: `${Number(start.slice(0, 4)) + 3}-12` }), text: `Built and ran pipelines with ${skills.slice(i * 3, i * 3 + 5).join(', ')} for a team of eight.` })),
  languages: [{ lang: 'de', level: 'native' }, { lang: 'en', level: 'C1' }],
})

/** Milliseconds: preparing a person, the first fit, later ones of postings never seen, what-if, and `roles` kept judgements in slices. */
const measure = (text: string, skills: readonly string[], roles: number) => {
  const postings = variantsOf(text, [...skills, ...skills.map(name => `${name} and testing`)])
  const prepare = timed(() => standingOf(person(skills), TODAY).practice.size)
  const standing = standingOf(person(skills), TODAY)
  const queue = [...postings]
  const next = (): Posting => queue.pop() ?? postings[0] ?? readPosting(captureText(text, {}))
  const first = timed(() => fitOfStanding(next(), standing).score)
  const later = many(() => fitOfStanding(next(), standing).score, 20)
  const changes = many(() => whatIf(postings[0] ?? next(), standing).length, 5)
  const kept = Array.from({ length: roles }, (_, i) => ({ id: String(i), judgement: judgePosting(postings[i % postings.length] ?? next(), standing) }))
  const slices: number[] = []
  const work = reweigh(kept, { ...WEIGHTS, pay: 20 })
  const state = { done: false }
  const slice = (): number => {
    const step = work.next()
    state.done = step.done === true
    return step.value?.done ?? 0
  }
  while (!state.done) slices.push(timed(slice))
  return { prepare, first, later, changes, slices, seen }
}

Object.assign(globalThis, { measureFit: measure })
