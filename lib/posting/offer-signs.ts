import { labelledAs } from '../facts/labelled-as'
import type { Anchored } from '../text/anchored'
import { foresee } from '../text/anchors'
import type { Block } from '../text/block'
import { anyOf, plain } from '../text/cues'
import { wordPattern } from '../text/word-pattern'
import { ADDRESSES, ADVICE_BEGINS, ADVICE_NAMES, ANNOUNCEMENTS, ARTICLE_CUES, CALLS, HEADS_OF_MANY, LETTERS, OCCUPATIONS, OPENINGS, OTHER_OFFERS, PROFILE_CUES, SEEKERS, STORIES, UNSPACED_ADVICE, UNSPACED_CUES } from '../vocabulary/hiring-words'
import { LIST_CUES, POSTING_CUES, REPORT_CUES } from '../vocabulary/posting-cues'
import { WORKPLACE_SHORT } from '../vocabulary/work-words'
import type { Capture } from './capture'
import { plainSections } from './plain-headings'
import { sectionOfHeading } from './section'
import { everyLanguage, factsIn, groundsIn, SHORT, shortSigns } from './short-signs'
import { readTitle } from './title'
import { namesJobInflected, namesSeveral, readsLikeTitle } from './title-like'

const patterns = (cues: readonly string[]): readonly Anchored[] => cues.map(cue => anyOf([cue]))

const posting = patterns(POSTING_CUES)
const unspaced = UNSPACED_CUES.map(cue => new RegExp(cue))
const calls = everyLanguage(CALLS)
const adviceBegins = wordPattern(`^(?:${Object.values(ADVICE_BEGINS).flat().join('|')})(?![\\p{L}\\p{N}])`, 'i')
const adviceNames = [everyLanguage(ADVICE_NAMES), new RegExp(UNSPACED_ADVICE.join('|'))]
const report = [...patterns(REPORT_CUES), everyLanguage(ARTICLE_CUES)]
const list = patterns(LIST_CUES)
const profile = patterns(PROFILE_CUES)
const headsMany = anyOf(HEADS_OF_MANY)
const occupation = anyOf(OCCUPATIONS)
const openings = wordPattern(`^(?:${OPENINGS.join('|')})(?: ?\\(?\\d{1,5}\\)?)?:?$`, 'i')
const seekers = everyLanguage(SEEKERS)
const others = [everyLanguage(LETTERS), everyLanguage(OTHER_OFFERS)]
const stories = everyLanguage(STORIES)
const addresses = everyLanguage(ADDRESSES)
/** A newspaper lets people speak: “…”, said Ute Kern. */
const QUOTED = wordPattern(String.raw`["”“»],? (?:said|says|sagte?|erklärte?|a déclaré|explique|dijo|afirmó|disse) (?:\p{Lu}|the |der |die |la |el )`, '')

/** So much of a page is looked at; what a page is shows well before. */
const LOOKED_AT = { blocks: 1_500, blockLength: 1_200, text: 80_000 } as const
/** A text of no more blocks than this was laid out by nobody. */
const FEW = 12
/** The longest line that can be a head. */
const HEAD = 120

/** What is looked at, in parts and as one. */
type Texts = { each: readonly string[]; all: string }

/** How many different cues a text holds, whatever their number. */
const kindsOf = ({ each, all }: Texts, cues: readonly Anchored[]): number => cues.filter(cue => cue.mayMatch(all) && each.some(text => cue.test(text))).length

/** How many of the texts hold a cue of the list. */
const textsWith = ({ each, all }: Texts, cues: readonly Anchored[], other?: RegExp): number => {
  const likely = [...cues.filter(cue => cue.mayMatch(all)), ...(other ? [other] : [])]
  return likely.length === 0 ? 0 : each.filter(text => likely.some(cue => cue.test(text))).length
}

/** A text of few lines may be one long paragraph; its parts are looked at one by one. */
const partsOf = (texts: readonly string[]): string[] => texts.flatMap(text => {
  if (text.length <= LOOKED_AT.blockLength) return [text]
  const parts: string[] = []
  for (let from = 0; from < text.length && parts.length < 8; from += LOOKED_AT.blockLength) parts.push(text.slice(from, from + LOOKED_AT.blockLength))
  return parts
})

/** Scripts that set no space between words. */
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/
const unspacedKinds = (texts: readonly string[]): number => unspaced.filter(cue => texts.some(text => cue.test(text))).length

const someHolds = ({ each, all }: Texts, cue: Anchored): boolean => cue.mayMatch(all) && each.some(text => cue.test(text))

const lookedAt = (blocks: readonly Block[]): Block[] => {
  let length = 0
  return blocks.slice(0, LOOKED_AT.blocks).filter(({ text }) => (length += text.length) < LOOKED_AT.text)
}

const OFFERED = anyOf([...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite, 'full[- ]?time', 'part[- ]?time', 'intern(?:s|ship)?', 'contract', 'visa'])
/** "Larkspur | Ghent | ONSITE | Full-time": a first line of several fields, one of them a way of working, heads an offer as forums write it. */
const headsOffer = (text: string): boolean => text.length <= 300 && text.split(/\s?\|\s?/).length >= 3 && OFFERED.test(text)

/** A time at a place of work, as résumés give it: "2019 to present". */
const STINT = /(?:19|20)\d\d ?(?:-|–|—|to|bis|à|a) ?(?:present|current|now|today|heute|ongoing|aujourd'hui|(?:present|actualidad)e?)/i

/** How many jobs are named one after the other under a heading that speaks of openings. */
const underOpenings = (blocks: readonly Block[]): number =>
  blocks.filter(({ kind, text, under }) => kind !== 'heading' && text.length <= 120 && openings.test(under.at(-1) ?? '') && readsLikeTitle(text)).length

/** How often the short line comes that comes most: what stands at the foot of every card of a list ("More", "View job"). */
const mostRepeated = (blocks: readonly Block[]): number => {
  const times = new Map<string, number>()
  for (const { text } of blocks) if (text.length <= 90) times.set(text, (times.get(text) ?? 0) + 1)
  return Math.max(0, ...times.values())
}

/** "Dental assistants support dentists", "Chefs wear many hats": a trade in general, and what its people do. */
const GENERAL = anyOf(['\\p{L}{4,20}(?:ers|ors|ants|ists|ians|chefs|cooks|nurses|clerks|technicians|machinists) (?:typically|usually|often|generally|can|may|support|help|work|perform|provide|wear|play|set up|look after|transport|assist|go by|must hold|mainly)'])

const OF_A_POST = /^[^a-z]{0,6}(?:post|job|position|role|vacancy) (?:title|name)\s?:\s{0,3}(\S.{2,80})$/i
/** How many different jobs are named behind a label that names one. */
const postsIn = (blocks: readonly Block[]): number =>
  new Set(blocks.flatMap(({ kind, label, text }) => {
    const named = OF_A_POST.exec(text)?.[1] ?? (kind === 'cell' && label !== undefined && /^(?:post|job|position) title$/i.test(label) ? text : undefined)
    return named === undefined ? [] : [named.toLowerCase().trim()]
  })).size

/** A line that says what kind of paper follows, a reference behind it at most. */
const ANNOUNCED = wordPattern(`^(?:${ANNOUNCEMENTS.join('|')})(?![\\p{L}])(?:\\s?[:–-]?\\s?(?:(?:ref|no|nr|number|n°)\\.?\\s?)?[\\p{L}\\d/_.-]{0,24}\\d[\\p{L}\\d/_.-]{0,24})?[:.!]?$`, 'i')

/** A paragraph of so many characters tells of one job; the teasers of a list are shorter. */
const LONG = 280

/** "Job description" over an advertisement is the name of a section, not the head of a text on such descriptions. */
const SECTION_NAME = /^(?:the )?job descriptions?:?$/i
/** Several sentences: the text itself and no head of one. */
const SENTENCES = wordPattern(String.raw`[.!?]\s\p{Lu}`, '')
const advises = (heads: readonly string[]): boolean => heads.some(head => head.length <= HEAD && !SECTION_NAME.test(head) && (adviceBegins.test(head) || (!SENTENCES.test(head) && adviceNames.some(cue => cue.test(head)))))

/** "Zimmerfrau/-mann", "camarero/a", "vendeur(euse)": whoever writes both forms calls for people. */
const BOTH_FORMS = wordPattern(String.raw`\p{L}{4}(?:/-?(?:in|innen|frau|mann)|[oe]/a|/ka|\((?:in|a|ère|euse|trice|ka)\))(?![\p{L}])`, 'i')

/** So far behind the words that call may stand who is called for. */
const REACH = 70
/** "We are looking for a reliable technician": a call and the job it is for, though no head names it. */
const callsFor = (texts: readonly string[]): boolean => texts.slice(0, 6).some(text => {
  const call = calls.exec(text)
  // Who quotes a notice does not call.
  if (call === null || /[“”"„«]/.test(text.charAt(call.index - 1))) return false
  const [behind = ''] = text.slice(call.index + call[0].length, call.index + call[0].length + REACH).replace(/^[\s:–-]{1,4}/, '').split(/[.,;:!?(“”"]/, 1)
  return behind.length > 3 && (readsLikeTitle(behind) || namesJobInflected(behind))
})

/** The sections of a text, by headings and also by lines that stand for such, and how many things the one that asks lists. */
const sectionsOf = (blocks: readonly Block[]): { headed: Set<string>; sections: Set<string>; asked: number } => {
  const lines = plainSections(blocks)
  const headed = new Set<string>(blocks.flatMap(({ kind, text }) => (kind === 'heading' ? sectionOfHeading(text) ?? [] : [])))
  return { headed, sections: new Set([...headed, ...lines.keys()]), asked: blocks.filter(({ kind, under }) => kind === 'item' && sectionOfHeading(under.at(-1) ?? '') === 'must').length + (lines.get('must') ?? 0) }
}

/** What a text shows of being an offer of work, of being another thing, and of how much there is of it. `grounds` are looked for when asked. */
export type Signs = { addresses: boolean; title: boolean; calls: boolean; callsBeneath: boolean; stints: boolean; seeks: boolean; short: number; grounds: () => number; elsewhere: number; advises: boolean; headed: ReadonlySet<string>; sections: ReadonlySet<string>; cues: number; labels: number; report: number; list: number; announced: boolean; profile: number; many: boolean; posts: number; titles: number; openings: number; repeated: number; tells: boolean; words: number }

/** The signs of a capture, of its text alone. */
export const signsOf = (capture: Capture): Signs => {
  const blocks = lookedAt(capture.blocks)
  const whole = blocks.map(({ text }) => plain(text))
  const texts = whole.map(text => text.slice(0, LOOKED_AT.blockLength))
  const parts = blocks.length <= FEW ? partsOf(whole) : texts
  foresee(parts)
  const looked: Texts = { each: parts, all: parts.join('\n') }
  const foreign = texts.filter(text => UNSPACED.test(text))
  const title = readTitle(capture, capture.blocks)
  const heads = texts.slice(0, 3).filter(text => text.length <= 90).map(text => text.replace(/(?<![!.])[!.]+$/, ''))
  const words = parts.reduce((sum, text) => sum + text.length, 0) / 6
  const labels = new Set<string>(labelledAs(blocks, 'place', 'employment', 'pay', 'workplace', 'posted', 'deadline', 'level', 'start', 'hours').filter(({ by }) => by !== 'heading').map(({ label }) => label))
  const { headed, sections, asked } = sectionsOf(blocks)
  const facts = factsIn(blocks)
  const stated = new Set<string>([...labels, ...facts, ...(asked >= 2 ? ['requirements'] : []), ...(sections.has('interview') ? ['interview'] : [])])
  // A head of fields says as much as three labels.
  if (headsOffer(texts[0] ?? '')) for (const label of ['place', 'workplace', 'employment']) stated.add(label)
  const isShort = words < SHORT
  const called = someHolds(looked, calls) || unspacedKinds(foreign) > 0
  const short = isShort ? shortSigns(texts) : { terms: 0, contact: false, reaches: false }
  // No list of titles is complete: over labelled facts and a section that asks, a head is taken for a title without one.
  const headsFacts = labels.size >= 2 && sections.has('must')
  const statesMuch = isShort && stated.size >= 2 && (sections.has('must') || short.terms >= 3)
  return {
    addresses: someHolds(looked, addresses),
    title: heads.some(readsLikeTitle) || blocks.slice(0, 6).some(({ kind, level, text }) => kind === 'heading' && level === 1 && namesSeveral(text)) || BOTH_FORMS.test(texts[0]?.slice(0, HEAD) ?? '') || statesMuch || (called && isShort && (heads.some(namesJobInflected) || callsFor(texts))) || (title !== undefined && (readsLikeTitle(title.value) || capture.fields['title'] !== undefined || headsFacts)),
    calls: called,
    callsBeneath: called && readsLikeTitle(heads[0] ?? '') && texts.slice(1).some(text => calls.test(text)),
    stints: STINT.test(looked.all) && texts.some(text => STINT.test(text)),
    seeks: isShort && (someHolds(looked, seekers) || seekers.test(plain(capture.title))),
    short: Math.min(4, short.terms) + (short.contact ? 1 : 0) + (short.reaches ? 1 : 0),
    grounds: () => (isShort ? groundsIn(texts, stated, sections, short).size : 0),
    elsewhere: textsWith(looked, [seekers, ...others], QUOTED.test(looked.all) ? QUOTED : undefined),
    advises: advises([...heads.slice(0, 1), plain(capture.title)]) || texts.slice(0, 4).some(text => occupation.test(text)),
    headed,
    sections,
    cues: kindsOf(looked, posting) + unspacedKinds(foreign),
    labels: stated.size + Object.keys(capture.fields).filter(field => field !== 'title' && field !== 'company').length,
    report: textsWith(looked, report) + (isShort ? textsWith(looked, [stories]) : 0),
    list: kindsOf(looked, list),
    profile: kindsOf(looked, profile) + (someHolds(looked, GENERAL) ? 1 : 0),
    many: heads.slice(0, 1).some(head => headsMany.test(head)),
    posts: postsIn(blocks),
    announced: texts.slice(0, 6).some(text => text.length <= 80 && ANNOUNCED.test(text)) || (capture.fields['deadline'] !== undefined && capture.fields['location'] !== undefined),
    titles: blocks.filter(({ kind, text }) => text.length <= (kind === 'paragraph' ? 60 : 90) && readsLikeTitle(text) && sectionOfHeading(text) === undefined).length,
    openings: underOpenings(blocks),
    repeated: mostRepeated(blocks),
    tells: texts.some(text => text.length >= LONG),
    words,
  }
}
