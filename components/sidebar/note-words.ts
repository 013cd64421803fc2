import type { ProcessCompared, Summary } from '../../lib/notes/beside'
import type { Note, Outcome, Round, RoundKind } from '../../lib/notes/note'
import { sayMinutes } from '../facts/say-minutes'

const ROUND: Record<RoundKind, string> = {
  application: 'application', 'recruiter-screen': 'recruiter call', phone: 'phone interview', hr: 'HR talk', manager: 'hiring manager', 'online-assessment': 'online assessment', 'take-home': 'take-home task',
  'pair-programming': 'pair programming', coding: 'coding', 'system-design': 'system design', presentation: 'presentation', onsite: 'on-site', values: 'values',
  behavioural: 'behavioural', domain: 'subject matter', panel: 'panel', 'trial-work': 'trial work', references: 'references', 'offer-talk': 'offer talk', other: 'another round',
}
const OUTCOME: Record<Outcome, string> = {
  offer: 'got an offer', declined: 'got an offer and declined', rejected: 'was turned down', withdrew: 'withdrew', ghosted: 'never heard back', pending: 'still waiting',
}

/** A round in the note's own words where it has some, with what was inside it: "on-site: coding, ML knowledge". */
export const sayRound = (round: Round): string =>
  `${round.name ?? ROUND[round.kind]}${round.parts.length > 0 ? `: ${round.parts.join(', ')}` : ''}`

/** All rounds in order: "Recruiter call → planning case → on-site: coding". */
export const sayRounds = (rounds: readonly Round[]): string => {
  const said = rounds.map(sayRound).join(' → ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** "2026-Q3" → "Q3 2026"; anything else as it stands. */
export const sayQuarter = (quarter: string): string => quarter.replace(/^(\d{4})-(Q[1-4])$/, '$2 $1')

/** Whose account it is: one's own, or one person's, with the pack it came with. */
export const sayWhose = ({ source }: Pick<Note, 'source'>, pack?: string): string =>
  source === 'own' ? 'Your note' : pack === undefined ? 'One person’s account' : `One person’s account, from the pack ${pack}`

/** Whose account, when and for what: "Your note · Q3 2026 · Data engineer". */
export const sayNote = (note: Note, pack?: string): string =>
  [sayWhose(note, pack), note.quarter && sayQuarter(note.quarter), note.role].filter(Boolean).join(' · ')

const EXPERIENCE = { negative: 'a bad experience', neutral: 'a mixed experience', positive: 'a good experience' } as const

/** How it ended and how it was, in one sentence; undefined where the note says neither. */
export const sayEnd = ({ outcome, experience }: Note): string | undefined => {
  const said = [outcome && OUTCOME[outcome], experience && EXPERIENCE[experience]].filter(part => part !== undefined).join(', ')
  return said === '' ? undefined : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

const COUNTED: Record<Outcome, (count: number) => string> = {
  offer: count => (count === 1 ? '1 offer' : `${count} offers`), declined: count => `${count} declined an offer`, rejected: count => `${count} turned down`,
  withdrew: count => `${count} withdrew`, ghosted: count => `${count} never heard back`, pending: count => `${count} still waiting`,
}

type Span = { min: number; max: number }
/** "3 to 5 rounds", "1 round". */
const sayCount = ({ min, max }: Span, one: string, many: string): string => (min === max ? `${min} ${min === 1 ? one : many}` : `${min} to ${max} ${many}`)
const sayTime = ({ min, max }: Span): string => (min === max ? sayMinutes(min) : `${sayMinutes(min)} to ${sayMinutes(max)}`)

/** What several notes say together, in counts: first how it goes and ends, then what else is told. Never a verdict. */
export const saySummary = (summary: Summary): [string, ...string[]] => {
  const { takeHome, payTold, toldResult, aiScreening, difficulty, replyDays } = summary
  const way = [summary.rounds && sayCount(summary.rounds, 'round', 'rounds'), summary.minutes && `${sayTime(summary.minutes)} in all`].filter(part => part !== undefined).join(', ')
  const ends = summary.outcomes.map(({ outcome, count }) => COUNTED[outcome](count)).join(', ')
  const task = takeHome && `take-home task in ${takeHome.count} of ${takeHome.of}${takeHome.hours ? `, ${sayCount(takeHome.hours, 'hour', 'hours')}` : ''}${takeHome.unpaid > 0 ? `, unpaid in ${takeHome.unpaid}` : ''}`
  const more = [
    replyDays && `first reply after ${sayCount(replyDays, 'day', 'days')}`,
    payTold && `pay told before the last round in ${payTold.count} of ${payTold.of}`,
    toldResult && `told the result: ${toldResult.count} of ${toldResult.of}`,
    aiScreening && `judged by software alone: ${aiScreening.count} of ${aiScreening.of}`,
    difficulty && `difficulty ${difficulty.min === difficulty.max ? difficulty.min : `${difficulty.min} to ${difficulty.max}`} of 5`,
  ].filter(part => part !== undefined)
  const first = [way, ends, task].filter(part => part !== undefined && part !== '').join('; ')
  const rest = more.join('; ')
  return [`${summary.notes} notes${first === '' ? '' : `: ${first}`}.`, ...(rest === '' ? [] : [`${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`])]
}

/** The process as stated beside the process as reported, in one line. */
export const sayProcess = ({ rounds, minutes, notes }: ProcessCompared): string => {
  const who = notes === 1 ? '1 note reports' : `${notes} notes report`
  const byRounds = rounds && `The posting states ${rounds.stated} ${rounds.stated === 1 ? 'round' : 'rounds'}; ${who} ${rounds.reported.min === rounds.reported.max ? rounds.reported.min : `${rounds.reported.min} to ${rounds.reported.max}`}`
  const byTime = minutes && `${rounds ? 'in all' : 'the posting states'} ${sayMinutes(minutes.stated)}${rounds ? ' stated' : ''}, ${sayTime(minutes.reported)} reported`
  const said = [byRounds, byTime].filter(part => part !== undefined).join('; ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
