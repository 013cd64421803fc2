import type { Posting, Requirement } from '../posting/posting'
import type { Said } from '../text/said'
import { plain } from '../profile/plain'
import { answeredPart } from './answers'
import { isOpen } from './fullness'
import { type Match, type Standing } from './match'
import { ANSWERED, ENOUGH_ANSWERED, UNREAD_LINE } from './weights'

const LABEL = 60
const shortened = (words: string): string => (words.length <= LABEL ? words : `${words.slice(0, LABEL).replace(/(?<!\s)\s+\S*$/, '')}…`)

/** Blocks whose demand another match already weighs: years, education, languages, places, permits. */
const weighedBlocks = (posting: Posting): Set<number> => {
  const facts: (Said | undefined)[] = [
    ...posting.years.map(one => one.said), posting.education?.said, ...posting.languages.map(one => one.said), posting.visa?.said,
    posting.clearance?.said, posting.overlap?.said, posting.remoteScope?.said, posting.officeDays?.said, ...posting.places.map(one => one.said),
  ]
  return new Set(facts.flatMap(said => said?.block ?? []))
}

/** Lines of which another match, or nobody, makes anything: licences, checks of the person, travel, shifts, pay and days are no skill. */
const spokenFor = ({ licences = [], checks = [], shifts = [], travel, hours, workload, pay, payElsewhere = [], dates: { posted, deadline, start } }: Posting): readonly Said[] =>
  [...licences, ...checks, ...shifts, ...pay, ...payElsewhere, ...[travel, hours, workload, posted, deadline, start].flatMap(one => one ?? [])].map(({ said }) => said)

const isWithin = (said: Said, line: Said): boolean =>
  said.block !== undefined && said.block === line.block && (said.from ?? 0) < (line.to ?? Infinity) && (said.to ?? Infinity) > (line.from ?? 0)

/** Beside the terms of employment that it states, a line of no more words asks for nothing ("Contract: permanent, full-time"). */
const BESIDE_TERMS = 2
const statesTerms = ({ employment }: Posting, line: Said): boolean => {
  const terms = employment.filter(({ said }) => isWithin(said, line))
  const rest = plain(terms.reduce((words, { said }) => words.replace(said.words, ' '), line.words)).split(' ')
  return terms.length > 0 && rest.length <= BESIDE_TERMS
}

/** A certificate of the person's that the line names whole: where nobody knows it as a licence, its own name is all there is. */
const certificateIn = (line: string, { profile }: Standing): string | undefined => {
  const words = ` ${plain(line.slice(0, 1_000))} `
  return profile.certificates.find(name => plain(name).length >= SHORTEST && words.includes(` ${plain(name)} `))
}
const SHORTEST = 3

/** What a line earns that the person's own words answer in part: never more than weak evidence, and open either way. */
const answered = (line: string, standing: Standing, doubt: number): Pick<Match, 'share' | 'high' | 'state' | 'why'> => {
  const held = certificateIn(line, standing)
  if (held !== undefined) return { share: ANSWERED, state: 'met', why: `you have: ${held}` }
  const part = answeredPart(line, standing.own)
  if (part === undefined) return { share: undefined, state: 'unknown', why: 'no skill recognised in this line: judge it yourself' }
  const share = (ANSWERED * part) / ENOUGH_ANSWERED
  const high = Math.max(share, ANSWERED * doubt)
  if (part === 0) return { share, high, state: isOpen(doubt) ? 'unknown' : 'missed', why: 'nothing in your profile speaks of it' }
  if (part < ENOUGH_ANSWERED) return { share, high, state: 'partly', why: 'your profile speaks of little of it' }
  return { share: ANSWERED, state: 'unknown', why: 'your work speaks of some of it: judge it yourself' }
}

/** Whether a skill in the line, or another match, accounts for it already. */
const accounted = (posting: Posting): ((line: Requirement) => boolean) => {
  const weighed = weighedBlocks(posting)
  const others = spokenFor(posting)
  return ({ said, skills }) =>
    skills.some(group => group.anyOf.length > 0) || (said.block !== undefined && weighed.has(said.block)) || others.some(other => isWithin(other, said)) || statesTerms(posting, said)
}

/**
 * Lines that ask for something in which no skill was recognised ("knows how a hospital works"). They are not made into skills:
 * the person's own words are weak evidence for them, a certificate that it names is more, and where nothing answers they are missing, in the posting's words.
 * A line that says only what another line said already adds nothing: what is repeated is read once, so that the second time seems unread.
 */
export const unreadLines = (posting: Posting, standing: Standing, doubt: number): Match[] => {
  const isAccounted = accounted(posting)
  const left = posting.requirements.filter(line => !isAccounted(line))
  const told = left.length === 0 ? [] : posting.requirements.filter(isAccounted).map(({ said }) => ` ${plain(said.words)} `)
  const seen = new Map<string, Match>()
  for (const { tier, said } of left) {
    const weight = UNREAD_LINE[tier]
    const key = plain(said.words)
    if (weight === 0 || key === '' || told.some(words => words.includes(` ${key} `))) continue
    if ((seen.get(key)?.weight ?? 0) >= weight) continue
    const label = shortened(said.words)
    const found = answered(said.words, standing, doubt)
    const asks = standing.own.languages.size === 0 || (isOpen(doubt) && found.high !== undefined)
    seen.set(key, { kind: 'skill', label, weight, tier, said, ...found, ...(asks && { asks: 'work' as const }), ...(found.state !== 'met' && (found.state !== 'unknown' || found.high !== undefined) && { missing: { kind: 'line', skill: label, tier, said } }) })
  }
  return [...seen.values()]
}
