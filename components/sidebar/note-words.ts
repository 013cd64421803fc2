import type { Note, Outcome, Round, RoundKind } from '../../lib/notes/note'

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

/** Who reports and when: "Your note · Q3 2026 · Data engineer". */
export const sayNote = ({ source, quarter, role }: Note): string =>
  [source === 'own' ? 'Your note' : 'One person', quarter && sayQuarter(quarter), role].filter(Boolean).join(' · ')

const EXPERIENCE = { negative: 'a bad experience', neutral: 'a mixed experience', positive: 'a good experience' } as const

/** How it ended and how it was, in one sentence; undefined where the note says neither. */
export const sayEnd = ({ outcome, experience }: Note): string | undefined => {
  const said = [outcome && OUTCOME[outcome], experience && EXPERIENCE[experience]].filter(part => part !== undefined).join(', ')
  return said === '' ? undefined : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
