import type { DealBreaker } from '../profile/profile'
import type { Gate, Part } from './fit'
import { byText, type Match } from './match'

const NAMES: Record<DealBreaker, string> = {
  salary: 'Pay', location: 'Place', workplace: 'Workplace', hours: 'Hours', sponsorship: 'Sponsorship', language: 'Language', employment: 'Employment', licence: 'Licence', travel: 'Travel', shifts: 'Work at other hours', workload: 'Hours a week',
}

/**
 * What a posting plainly fails, one gate a kind, with the words of both sides: the person's own deal-breakers, and what binds
 * whether they list it or not: no right to work where none is helped to one, a required language not spoken, a place abroad
 * without the wish to move, a licence that takes years.
 */
export const gatesOf = (matches: readonly Match[], dealBreakers: readonly DealBreaker[]): Gate[] =>
  [...new Set(matches.flatMap(match => match.fails ?? []))].toSorted(byText).flatMap(kind => {
    const failing = matches.filter(match => match.fails === kind && (match.binding === true || dealBreakers.includes(kind))).toSorted((a, b) => byText(a.label, b.label) || byText(a.why, b.why))
    const [first] = failing
    if (!first) return []
    return [{ kind, why: `${first.label}: ${first.why}`, ...(dealBreakers.includes(kind) && { own: true }), ...(first.said && { said: first.said }), ...(first.yours !== undefined && { yours: first.yours }) }]
  })

/** Whether something not stated could still turn out to fail a deal-breaker. */
export const gateOpen = (matches: readonly Match[], dealBreakers: readonly DealBreaker[]): boolean =>
  matches.some(match => match.state === 'unknown' && match.touches !== undefined && dealBreakers.includes(match.touches))

/** The parts that show what the gates take away: the first takes all that is over the cap, so that the points still add up. */
export const gateParts = (gates: readonly Gate[], over: number, dealBreakers: readonly DealBreaker[]): Part[] =>
  gates.map((gate, i) => ({
    kind: 'gate', label: dealBreakers.includes(gate.kind) ? `${NAMES[gate.kind]} is a deal-breaker of yours` : `${NAMES[gate.kind]} rules it out`, points: i === 0 && over > 0 ? -over : 0, of: 0, state: 'missed', why: gate.why,
    ...(gate.said && { said: gate.said }), ...(gate.yours !== undefined && { yours: gate.yours }),
  }))
