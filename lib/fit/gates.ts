import type { DealBreaker } from '../profile/profile'
import type { Gate, Part } from './fit'
import { byText, type Match } from './match'

const NAMES: Record<DealBreaker, string> = {
  salary: 'Pay', location: 'Place', workplace: 'Workplace', hours: 'Hours', sponsorship: 'Sponsorship', language: 'Language', employment: 'Employment', licence: 'Licence',
}

/** The person's own deal-breakers that a posting plainly fails, one gate each, with the words of both sides. */
export const gatesOf = (matches: readonly Match[], dealBreakers: readonly DealBreaker[]): Gate[] =>
  [...new Set(dealBreakers)].toSorted(byText).flatMap(kind => {
    const failing = matches.filter(match => match.fails === kind).toSorted((a, b) => byText(a.label, b.label))
    const [first] = failing
    if (!first) return []
    return [{ kind, why: `${first.label}: ${first.why}`, ...(first.said && { said: first.said }), ...(first.yours !== undefined && { yours: first.yours }) }]
  })

/** Whether something not stated could still turn out to fail a deal-breaker. */
export const gateOpen = (matches: readonly Match[], dealBreakers: readonly DealBreaker[]): boolean =>
  matches.some(match => match.state === 'unknown' && match.touches !== undefined && dealBreakers.includes(match.touches))

/** The parts that show what the gates take away: the first takes all that is over the cap, so that the points still add up. */
export const gateParts = (gates: readonly Gate[], over: number): Part[] =>
  gates.map((gate, i) => ({
    kind: 'gate', label: `${NAMES[gate.kind]} is a deal-breaker of yours`, points: i === 0 && over > 0 ? -over : 0, of: 0, state: 'missed', why: gate.why,
    ...(gate.said && { said: gate.said }), ...(gate.yours !== undefined && { yours: gate.yours }),
  }))
