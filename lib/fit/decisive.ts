import type { DealBreaker } from '../profile/profile'
import type { Said } from '../text/said'
import type { Fit, Gate, MatchState, Part, PartKind } from './fit'

/** One of the few things that decide: `label` first, then `why` as a plain clause. `gate`: it rules out; `own`: by a deal-breaker of the person's. */
export type Decisive = { label: string; why: string; state: MatchState; gate: boolean; own?: boolean; said?: Said; yours?: string }

/** The most that is taken in at one glance. */
const MOST = 4
/** More of one kind would hide the others. */
const MOST_OF_A_KIND = 2

const PART_OF_GATE: Record<DealBreaker, PartKind | undefined> = {
  salary: 'pay', location: 'place', workplace: 'workplace', hours: 'hours', sponsorship: 'authorisation',
  language: 'language', employment: 'employment', licence: 'licence', travel: 'travel', shifts: 'shifts', workload: 'workload',
}
const GATE_LABEL: Record<DealBreaker, string> = {
  salary: 'Pay', location: 'Place', workplace: 'Workplace', hours: 'Shared hours', sponsorship: 'Sponsorship',
  language: 'Language', employment: 'Contract', licence: 'Licence or clearance', travel: 'Travel', shifts: 'Nights and weekends', workload: 'Hours a week',
}

const isLost = (part: Part): boolean => part.state === 'missed' || part.state === 'partly'
/** A gate's reason begins with what it is about, which a card says already; the rate that an amount was turned into is for the account. */
const atGlance = (why: string, label: string): string =>
  (why.startsWith(`${label}: `) ? why.slice(label.length + 2) : why).replace(/; at the (?:exchange )?rate of [^;]{0,40}/, '')
const withSaid = ({ said, yours }: Part | Gate) => ({ ...(said && { said }), ...(yours !== undefined && { yours }) })

/**
 * A part that says something to a glance: not what is only mentioned, not a line of which no skill could be read, and not a
 * title or level that fits, which stands above in the heading already.
 */
const tells = (part: Part): boolean => {
  if (part.kind === 'gate' || part.of <= 0 || part.tier === 'mentioned') return false
  if (part.kind === 'title' || part.kind === 'level') return isLost(part)
  return part.kind !== 'skill' || part.state !== 'unknown'
}

const fromGate = (gate: Gate, parts: readonly Part[]): Decisive => {
  const same = parts.find(part => part.kind === PART_OF_GATE[gate.kind] && part.of > 0 && isLost(part))
  const label = same?.label ?? GATE_LABEL[gate.kind]
  return { label, why: atGlance(gate.why, label), state: 'missed', gate: true, ...(gate.own && { own: true }), ...withSaid(gate) }
}

/** What is lost asks for attention before what is met with the same weight. */
const LOST_PULLS = 1.5
const pull = (part: Part): number => part.of * (isLost(part) ? LOST_PULLS : 1)

/** Heaviest first; the heaviest thing lost and the heaviest thing met come in before a third of the same sort. */
const heaviest = (parts: readonly Part[], room: number): Part[] => {
  const sorted = parts.toSorted((a, b) => pull(b) - pull(a))
  const first = [sorted.find(isLost), sorted.find(part => part.state === 'met')].filter(part => part !== undefined)
  const picked = first.slice(0, room)
  for (const part of sorted) {
    if (picked.length >= room) break
    if (!picked.includes(part) && picked.filter(other => other.kind === part.kind).length < MOST_OF_A_KIND) picked.push(part)
  }
  return picked.toSorted((a, b) => b.of - a.of)
}

/** The two to four things that decide: failed deal-breakers first, then the heaviest parts. Fewer only where there are no more. */
export const decisive = (fit: Fit): Decisive[] => {
  const gates = fit.gates.slice(0, MOST).map(gate => fromGate(gate, fit.parts))
  const told = new Set(fit.gates.map(gate => PART_OF_GATE[gate.kind]))
  const rest = heaviest(fit.parts.filter(part => tells(part) && !told.has(part.kind)), MOST - gates.length)
  return [...gates, ...rest.map(part => ({ label: part.label, why: atGlance(part.why, part.label), state: part.state, gate: false, ...withSaid(part) }))]
}

const ASKED: readonly PartKind[] = ['skill', 'years', 'education', 'language', 'licence']

/** How many of the posting's requirements are met, how many partly, of how many that one can tell of. What is only mentioned asks nothing. */
export const requirementsMet = (fit: Fit): { met: number; partly: number; of: number } => {
  const asked = fit.parts.filter(part => ASKED.includes(part.kind) && part.of > 0 && part.tier !== 'mentioned' && part.state !== 'unknown')
  const count = (state: MatchState): number => asked.filter(part => part.state === state).length
  return { met: count('met'), partly: count('partly'), of: asked.length }
}
