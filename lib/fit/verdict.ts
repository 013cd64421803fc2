import type { DealBreaker } from '../profile/profile'
import type { Gate, Part } from './fit'
import { TELLS_LITTLE } from './fullness'

const STRONG = 0.75
const SOME = 0.4
/** Fewer points than this taken away are not worth the first sentence. */
const TELLING = 8

const earnedShare = (parts: readonly Part[]): number | undefined => {
  const of = parts.reduce((sum, part) => sum + part.of, 0)
  return of > 0 ? parts.reduce((sum, part) => sum + part.points, 0) / of : undefined
}

const onMusts = (parts: readonly Part[]): string => {
  const skills = parts.filter(part => part.kind === 'skill' && part.of > 0 && part.state !== 'unknown')
  const musts = skills.filter(part => part.tier === 'must')
  const share = earnedShare(musts.length > 0 ? musts : skills)
  if (parts.some(part => part.why === 'your profile names no skills yet')) return 'Your profile names no skills yet, so little can be compared'
  const untold = parts.filter(part => part.why === TELLS_LITTLE).reduce((sum, part) => sum + part.of, 0)
  if (untold > 0 && untold >= skills.reduce((sum, part) => sum + part.of, 0)) return 'Your profile tells little of your skills yet, so much is open'
  if (share === undefined) return 'They name few skills we recognise, so little can be compared'
  const what = musts.length > 0 ? 'what they insist on' : 'the skills they name'
  if (share >= STRONG) return `Strong on ${what}`
  return share >= SOME ? `You have part of ${what}` : `Little of ${what} is in your profile`
}

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** What costs most of all that is missed; never a line that is merely named, and what is only a plus is called so and only named where nothing else is missed. */
const gapOf = (parts: readonly Part[]): string | undefined => {
  const missed = parts.filter(part => part.state === 'missed' && part.tier !== 'mentioned' && part.kind !== 'gate' && part.of > 0)
  const dearest = missed.toSorted((a, b) => b.of - b.points - (a.of - a.points))
  const first = dearest.find(({ tier }) => tier !== 'nice')
  const [plus] = dearest
  if (!first) return plus && (plus.kind === 'skill' ? `${plus.label}, a plus, is not in your profile` : `${plus.label}, a plus: ${plus.why}`)
  if (first.kind === 'skill') return `${first.label} is the gap`
  if (first.kind === 'title') return 'It is another job than those you look for'
  return `${first.label}: ${first.why}`
}

const openOf = (parts: readonly Part[]): string | undefined => {
  const first = parts.filter(part => part.state === 'unknown' && part.kind !== 'skill').toSorted((a, b) => b.of - a.of)[0]
  return first && `${first.label}: ${lower(first.why)}`
}

/** A part of no worth of its own that takes away: what weighs on all the rest. */
const weighsOn = (parts: readonly Part[]): Part | undefined =>
  parts.filter(part => part.of === 0 && part.points <= -TELLING && part.kind !== 'skill').toSorted((a, b) => a.points - b.points)[0]

/** One or two plain sentences: what rules it out; else what weighs on everything; else how it stands with the skills and what the gap is. */
export const verdictOf = (parts: readonly Part[], gates: readonly Gate[], dealBreakers: readonly DealBreaker[] = []): string => {
  const gate = gates.find(one => !dealBreakers.includes(one.kind)) ?? gates[0]
  // The card below says it in full; an exchange rate and its day are for the account.
  if (gate) return `${dealBreakers.includes(gate.kind) ? 'Ruled out by your own limits' : 'Not possible as things stand'}. ${gate.why.replace(/; at the (?:exchange )?rate of [^;]{0,40}/, '')}.`
  const skills = onMusts(parts)
  const burden = weighsOn(parts)
  if (burden) return `${burden.label}: ${lower(burden.why)}. ${skills}.`
  const second = gapOf(parts) ?? openOf(parts)
  return second === undefined ? `${skills}.` : `${skills}. ${second}.`
}
