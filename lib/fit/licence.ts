import type { Licence } from '../facts/licence'
import type { Posting } from '../posting/posting'
import { plain } from '../profile/plain'
import { LICENCE_NOISE, LICENCES_OF_YEARS } from '../vocabulary/licence-weight'
import { byText, type Match, type Standing } from './match'
import { SAME_TRADE, jobLikeness } from './title'
import { PREFERRED } from './weights'

/** Of the same kind, but perhaps of another rank, country or body ("master" and "journeyman", CPA and ACCA). */
const AKIN = 0.6

const isLorry = ({ kind, name, classes = [] }: Licence): boolean => kind === 'driving' && (name !== 'Driving licence' || classes.some(each => /^[CD]/.test(each)))
const tellingWords = (words: string): string[] => plain(words).split(' ').filter(word => word.length > 1 && !LICENCE_NOISE.has(word))

type Found = Pick<Match, 'share' | 'state' | 'why' | 'yours'>

/** What of the person's own answers a licence: one of the same kind, or a certificate in just its words. */
const heldOf = (asked: Licence, { licences, profile }: Standing): Found | undefined => {
  const words = tellingWords(asked.said.words)
  const own = [...profile.certificates, ...profile.skills.map(({ name }) => name)]
  const named = words.length === 0 ? undefined : own.find(name => words.every(word => ` ${plain(name)} `.includes(` ${word} `)))
  if (named !== undefined) return { share: 1, state: 'met', why: `you have: ${named}`, yours: named }
  const held = licences.filter(one => one.kind === asked.kind && (asked.kind === 'driving' || one.name === asked.name)).toSorted((a, b) => byText(a.said.words, b.said.words))
  const [first] = held
  if (!first) return undefined
  const yours = held.map(({ said }) => said.words).join(', ')
  if (asked.kind === 'driving') return drivingOf(asked, held, yours)
  const mine = new Set(held.flatMap(({ said }) => tellingWords(said.words)))
  return words.every(word => mine.has(word))
    ? { share: 1, state: 'met', why: `you have: ${yours}`, yours }
    : { share: AKIN, state: 'partly', why: `you have one of its kind: ${yours}; whether it will do is for you to judge`, yours }
}

const drivingOf = (asked: Licence, held: readonly Licence[], yours: string): Found => {
  const mine = new Set(held.flatMap(({ classes = [] }) => classes))
  const wanted = asked.classes ?? []
  const lorry = held.some(isLorry)
  // A lorry's licence holds a car's; of a licence without classes nobody knows more than that it is one for cars.
  if (wanted.some(each => mine.has(each)) || (!isLorry(asked) && (wanted.length === 0 || lorry || wanted.includes('B')))) return { share: 1, state: 'met', why: `you have: ${yours}`, yours }
  return mine.size === 0 ? { share: undefined, state: 'unknown', why: `you have: ${yours}; its classes are not stated`, yours } : { share: 0, state: 'missed', why: `you have: ${yours}`, yours }
}

const labelOf = ({ kind, name, classes }: Licence): string => (kind === 'driving' && classes && name === 'Driving licence' ? `${name}, class ${classes.join(', ')}` : name)

const matchOf = (asked: Licence, posting: Posting, standing: Standing): Match => {
  const { profile, licences } = standing
  const base = { kind: 'licence', label: labelOf(asked), weight: asked.required ? 1 : PREFERRED, tier: asked.required ? 'must' : 'nice', said: asked.said, touches: 'licence' } as const
  const held = heldOf(asked, standing)
  const practises = profile.work.some(work => jobLikeness(work, posting.title?.value ?? '') >= SAME_TRADE)
  if (held) return { ...base, ...held, ...(held.state === 'missed' && asked.required && { fails: 'licence' as const, binding: isLorry(asked) }) }
  const told = profile.work.length > 0 || profile.certificates.length > 0
  const open = !told || (asked.kind === 'driving' && !isLorry(asked)) || (practises && licences.length === 0)
  // Open, but asked for and not shown: worth naming to somebody who tells of their work.
  const missing = { kind: 'licence', skill: base.label, tier: 'must', said: asked.said } as const
  if (open) return { ...base, share: undefined, state: 'unknown', why: 'your profile does not name it', asks: 'certificates', ...(told && asked.required && { missing }) }
  // Whoever did the work already knows how one comes by its licence; to anybody else it is years away.
  const bars = asked.required && (isLorry(asked) || (LICENCES_OF_YEARS.has(asked.name) && !practises))
  return { ...base, share: 0, state: 'missed', why: 'not among your certificates', ...(asked.required && { fails: 'licence' as const, ...(bars && { binding: true }) }) }
}

/** Each licence and certificate asked for, once, against those that the profile names anywhere. */
export const matchLicences = (posting: Posting, standing: Standing): Match[] => {
  const once = new Map((posting.licences ?? []).toSorted((a, b) => byText(a.said.words, b.said.words)).map(one => [`${one.name} ${one.classes?.join() ?? ''} ${one.required}`, one]))
  return [...once.values()].map(asked => matchOf(asked, posting, standing))
}
