import type { Posting } from '../posting/posting'
import { TITLE_GENERIC, TITLE_KIN, TITLE_NOISE, TITLE_PAIRS, TITLE_SAME, TITLE_TRADES } from '../vocabulary/titles'
import { plain } from '../profile/plain'
import type { ProfileWork } from '../profile/profile'
import { type Match, type Standing } from './match'
import { KEEPS } from './weights'

const inTable = (table: Readonly<Record<string, string>>, word: string): string => (Object.hasOwn(table, word) ? (table[word] ?? word) : word)

/** More titles than one person and many postings bring; then it begins anew. */
const REMEMBERED = 1_000
const remembered = <T>(of: (title: string) => T): ((title: string) => T) => {
  const known = new Map<string, T>()
  return title => {
    const before = known.get(title)
    if (before !== undefined) return before
    const now = of(title)
    if (known.size >= REMEMBERED) known.clear()
    known.set(title, now)
    return now
  }
}

/** The words of a title that tell one job from another, in one spelling: "Sr. ML Developer (m/w/d)" → machine-learning, engineer. */
export const titleWords = remembered((title: string): ReadonlySet<string> => {
  const words = plain(title.slice(0, 300)).split(' ')
  const joined: string[] = []
  for (let i = 0; i < words.length; i++) {
    const pair = inTable(TITLE_PAIRS, `${words[i]} ${words[i + 1]}`)
    if (pair.includes(' ')) joined.push(words[i] ?? '')
    else { joined.push(pair); i++ }
  }
  const told = joined.filter(word => word !== '' && !TITLE_NOISE.has(word)).flatMap(word => inTable(TITLE_SAME, word).split(' '))
  // "Team lead" is nothing but noise otherwise: a title of one such word keeps it.
  return new Set(told.length > 0 ? told : joined.filter(word => word !== ''))
})

const TRADE_OF = new Map<string, string[]>()
for (const [trade, words] of Object.entries(TITLE_TRADES)) for (const word of words) TRADE_OF.set(word, [...(TRADE_OF.get(word) ?? []), trade])

/** The trades that the words of a title belong to ("software", "accounting"); empty where they tell none. */
export const tradesOf = remembered((title: string): ReadonlySet<string> => new Set([...titleWords(title)].flatMap(word => TRADE_OF.get(word) ?? [])))

const weightOf = (word: string): number => (TITLE_GENERIC.has(word) ? 0.5 : 1)
const weightOfAll = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weightOf(word), 0)

/** Titles at least this alike are of one trade, or of trades that lie close. */
export const SAME_TRADE = 0.4
export const KIN_TRADE = 0.25
const WITHIN = 0.85

const tradeLikeness = (a: readonly string[], b: readonly string[]): number => {
  if (a.some(trade => b.includes(trade))) return SAME_TRADE
  return TITLE_KIN.some(kin => kin.some(trade => a.includes(trade)) && kin.some(trade => b.includes(trade))) ? KIN_TRADE : 0
}

/** How alike two titles are, 0 to 1: shared words, or at least the same or a close trade. Words that many trades share count half, and alone nothing. */
export const titleLikeness = (a: string, b: string): number => {
  const of = alike(a)
  const before = of.get(b)
  if (before !== undefined) return before
  const now = likeness(a, b)
  of.set(b, now)
  return now
}

const alike = remembered(() => new Map<string, number>())

const likeness = (a: string, b: string): number => {
  const one = titleWords(a)
  const two = titleWords(b)
  if (one.size === 0 || two.size === 0) return 0
  const shared = [...one].filter(word => two.has(word))
  const telling = shared.some(word => !TITLE_GENERIC.has(word)) || (shared.length === one.size && one.size === two.size)
  // All words of the shorter title in the longer one: "Client Manager" in "Client Manager, Corporate Insurance, Leeds".
  const within = telling && shared.length === Math.min(one.size, two.size) && shared.length >= 2 ? WITHIN : 0
  const words = telling ? (2 * weightOfAll(shared)) / (weightOfAll(one) + weightOfAll(two)) : 0
  const trade = tradeLikeness([...tradesOf(a)], [...tradesOf(b)])
  return Math.max(words, within, trade)
}

/** A title one had counts a little less than one that is looked for. */
const HAD = 0.85
/** Alike enough to be called the same. */
const ALIKE = 0.75

/** The posting's title against the titles the person looks for and had. */
export const matchTitle = (posting: Posting, { profile }: Standing): Match[] => {
  const title = posting.title && titleWords(posting.title.value).size > 0 ? posting.title : undefined
  const known = [...profile.titles.map(name => ({ name, worth: 1 })), ...profile.work.map(work => ({ name: work.title, worth: HAD }))].filter(one => titleWords(one.name).size > 0)
  if (!title && known.length === 0) return []
  const base = { kind: 'title', label: title?.value ?? 'Title', weight: 1, ...(title && { said: title.said }) } as const
  if (!title) return [{ ...base, share: undefined, state: 'unknown', why: 'title not stated' }]
  if (known.length === 0) return [{ ...base, share: undefined, state: 'unknown', why: 'your profile names no titles yet', asks: 'titles' }]
  const rated = known.map(({ name, worth }) => ({ name, worth, share: titleLikeness(title.value, name) * worth }))
  const best = rated.reduce((a, b) => (b.share > a.share ? b : a))
  if (best.share <= 0.2) return [{ ...base, share: best.share, state: 'missed', why: 'unlike the titles you look for or had' }]
  const share = best.share >= ALIKE ? Math.max(best.share, best.worth) : best.share
  const how = best.worth === 1 ? `you look for ${best.name}` : `you worked as ${best.name}`
  return [{ ...base, share, state: share >= ALIKE ? 'met' : 'partly', why: share >= ALIKE ? how : `near it: ${how}`, yours: best.name }]
}

/** How alike a job one had is to a title: by its own title, or at least by the trade that its employer's name tells ("Hill Brokers"). */
export const jobLikeness = ({ title, employer }: ProfileWork, wanted: string): number =>
  Math.max(titleLikeness(title, wanted), employer === undefined ? 0 : tradeLikeness([...tradesOf(employer)], [...tradesOf(wanted)]))

const keepsAt = (title: string, likenesses: readonly number[], trades: boolean, open: number): number => {
  const alike = Math.max(0, ...likenesses)
  if (alike >= SAME_TRADE) return 1
  if (alike >= KIN_TRADE) return KEEPS.kinTrade
  return trades && tradesOf(title).size > 0 ? KEEPS.otherTrade : open
}
const tellTrade = (names: readonly string[]): boolean => names.some(name => tradesOf(name).size > 0)

/**
 * What carries over from the person's line of work to the posting's: all of it for the same trade, less for a close or another one.
 * A trade one only wishes for counts half beside those one worked in, where there is work. `best` is
 * what carries over where nobody can tell the trade, were it the same, `worst` were it another. `mine` names the latest job.
 */
export const callingOf = (posting: Posting, { profile }: Standing): { keeps: number; best: number; worst: number; mine?: string } => {
  const title = posting.title?.value
  const telling = (names: readonly string[]): string[] => names.filter(name => titleWords(name).size > 0)
  const had = telling(profile.work.map(work => work.title))
  const wished = telling(profile.titles)
  if (title === undefined || titleWords(title).size === 0 || had.length + wished.length === 0) return { keeps: 1, best: 1, worst: 1 }
  const keepsOf = (open: number): number => {
    const byWish = wished.length === 0 ? undefined : keepsAt(title, wished.map(name => titleLikeness(name, title)), tellTrade(wished), open)
    const byWork = had.length === 0 ? (byWish ?? 1) : keepsAt(title, profile.work.map(work => jobLikeness(work, title)), tellTrade(had), open)
    return Math.max(byWork, ((byWish ?? byWork) + byWork) / 2)
  }
  const mine = had[0] ?? wished[0]
  return { keeps: keepsOf(KEEPS.openTrade), best: keepsOf(1), worst: keepsOf(KEEPS.otherTrade), ...(mine !== undefined && { mine }) }
}
