import { readDates } from '../facts/dates-text'
import { readEmployment } from '../facts/employment-text'
import { readHours } from '../facts/hours-text'
import { labelledAs } from '../facts/labelled-as'
import { readPay } from '../facts/pay-text'
import { nameOf } from '../facts/plain-json'
import type { Anchored } from '../text/anchored'
import { foresee } from '../text/anchors'
import type { Block } from '../text/block'
import { anyOf, plain } from '../text/cues'
import { matchesIn } from '../text/matches'
import { globally, wordPattern } from '../text/word-pattern'
import { ADVICE_BEGINS, ADVICE_NAMES, ARTICLE_CUES, CALLS, OCCUPATIONS, OPENINGS, OTHER_OFFERS, REACHES, SEEKERS, SHORT_TERMS, UNSPACED_ADVICE, UNSPACED_CUES } from '../vocabulary/hiring-words'
import { WORKPLACE_SHORT } from '../vocabulary/work-words'
import { LIST_CUES, POSTING_CUES, REPORT_CUES } from '../vocabulary/posting-cues'
import { employerKey } from './identity'
import type { Capture } from './capture'
import type { Recognition } from './recognition'
import { sectionOfHeading } from './section'
import { readTitle } from './title'
import { readsLikeTitle } from './title-like'

const patterns = (cues: readonly string[]): readonly Anchored[] => cues.map(cue => anyOf([cue]))
const everyLanguage = (words: Readonly<Record<string, readonly string[]>>): Anchored => anyOf(Object.values(words).flat())

const posting = patterns(POSTING_CUES)
const unspaced = UNSPACED_CUES.map(cue => new RegExp(cue))
const calls = everyLanguage(CALLS)
const reaches = everyLanguage(REACHES)
const terms = globally(everyLanguage(SHORT_TERMS))
const advice = [wordPattern(`^(?:${Object.values(ADVICE_BEGINS).flat().join('|')})(?![\\p{L}\\p{N}])`, 'i'), everyLanguage(ADVICE_NAMES), new RegExp(UNSPACED_ADVICE.join('|'))]
const report = [...patterns(REPORT_CUES), everyLanguage(ARTICLE_CUES)]
const list = patterns(LIST_CUES)
const occupation = anyOf(OCCUPATIONS)
const openings = wordPattern(`^(?:${OPENINGS.join('|')})(?: ?\\(?\\d{1,5}\\)?)?:?$`, 'i')
const seekers = everyLanguage(SEEKERS)
const otherOffers = everyLanguage(OTHER_OFFERS)
/** A newspaper lets people speak: “…”, said Ute Kern. */
const QUOTED = wordPattern(String.raw`["”“»],? (?:said|says|sagte?|erklärte?|a déclaré|explique|dijo|afirmó|disse) (?:\p{Lu}|the |der |die |la |el )`, '')
/** An address to write to, or a number to call. */
const CONTACT = /[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?:^|[\s:(])\+?\d[\d ()/-]{6,16}\d(?=$|[\s.,;)])/

/** So much of a page is looked at; what a page is shows well before. */
const LOOKED_AT = { blocks: 1_500, blockLength: 1_200, text: 80_000 } as const

/** What is looked at, in parts and as one. */
type Texts = { each: readonly string[]; all: string }

/** How many different cues a text holds, whatever their number. */
const kindsOf = ({ each, all }: Texts, cues: readonly Anchored[]): number => cues.filter(cue => cue.mayMatch(all) && each.some(text => cue.test(text))).length

/** How many of the texts hold a cue of the list. */
const textsWith = ({ each, all }: Texts, cues: readonly Anchored[], other?: RegExp): number => {
  const likely = [...cues.filter(cue => cue.mayMatch(all)), ...(other ? [other] : [])]
  return likely.length === 0 ? 0 : each.filter(text => likely.some(cue => cue.test(text))).length
}

/** Scripts that set no space between words. */
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/
const unspacedKinds = (texts: readonly string[]): number => unspaced.filter(cue => texts.some(text => cue.test(text))).length

const someHolds = ({ each, all }: Texts, cue: Anchored): boolean => cue.mayMatch(all) && each.some(text => cue.test(text))

const lookedAt = (blocks: readonly Block[]): Block[] => {
  let length = 0
  return blocks.slice(0, LOOKED_AT.blocks).filter(({ text }) => (length += text.length) < LOOKED_AT.text)
}

/** Structured data decides: one job is a posting, several are a list unless the page is about one of them. */
const byData = (capture: Capture): Recognition | undefined => {
  const names = capture.data.map(({ value }) => employerKey(nameOf(value['title']) ?? nameOf(value['name']) ?? ''))
  const titles = new Set(names.filter(name => name !== ''))
  if (titles.size === 0) return undefined
  if (titles.size === 1) return { verdict: 'posting', why: 'its structured data describes one job' }
  const heads = capture.blocks.filter(({ kind, level }) => kind === 'heading' && level === 1).map(({ text }) => employerKey(text))
  const about = [...titles].filter(title => heads.includes(title))
  return about.length === 1 ? { verdict: 'posting', why: 'its heading names one of the jobs in its structured data' } : { verdict: 'list', why: `its structured data describes ${titles.size} jobs` }
}

/** Words by which a text speaks to its reader or for an employer. A résumé and a table of salaries do neither. */
const ADDRESS = anyOf(['you', 'your', 'we', 'our', 'us', 'du', 'dein\\p{L}{0,2}', 'ihr\\p{L}{0,2}', 'sie', 'wir', 'uns\\p{L}{0,4}', 'vous', 'votre', 'vos', 'nous', 'notre', 'nos', 'usted', 'tu', 'te', 'nosotros', 'nuestr\\p{L}{1,2}', 'buscamos', 'você', 'nossa?', 'je', 'jij', 'wij', 'ons', 'onze', 'vi', 'vår', 'vores', 'dig', 'ty', 'my', 'nasz\\p{L}{0,2}', 'hledáme', 'мы', 'вы', 'ты', 'me', 'sinä'])

/** The kinds of fact that a text states without a label, so far as they are a posting's rather than anybody's. */
const factsIn = (blocks: readonly Block[]): string[] => [
  ...(readPay(blocks).length > 0 ? ['pay'] : []),
  ...(readHours(blocks) ? ['hours'] : []),
  ...(readEmployment(blocks).length > 0 ? ['employment'] : []),
  ...(readDates(blocks).deadline ? ['deadline'] : []),
]

const OFFERED = anyOf([...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite, 'full[- ]?time', 'part[- ]?time', 'intern(?:s|ship)?', 'contract', 'visa'])
/** "Larkspur | Ghent | ONSITE | Full-time": a first line of several fields, one of them a way of working, heads an offer as forums write it. */
const headsOffer = (text: string): boolean => text.length <= 300 && text.split(/\s?\|\s?/).length >= 3 && OFFERED.test(text)

/** A time at a place of work, as résumés give it: "2019 to present". */
const STINT = /(?:19|20)\d\d ?(?:-|–|—|to|bis|à|a) ?(?:present|current|now|today|heute|ongoing|aujourd'hui|(?:present|actualidad)e?)/i

/** A text of fewer words may be an advertisement of a few lines, which says little and means it. */
const SHORT = 260

/** What a short advertisement has in place of sections: terms in a word or two, and how to reach whoever calls. */
const shortSigns = (texts: readonly string[]): number => {
  const said = new Set(texts.flatMap(text => matchesIn(terms, text).map(([words]) => words.toLowerCase())))
  return Math.min(4, said.size) + (texts.some(text => CONTACT.test(text)) ? 1 : 0) + (texts.some(text => reaches.test(text)) ? 1 : 0)
}

/** How many jobs are named one after the other under a heading that speaks of openings. */
const underOpenings = (blocks: readonly Block[]): number =>
  blocks.filter(({ kind, text, under }) => kind !== 'heading' && text.length <= 120 && openings.test(under.at(-1) ?? '') && readsLikeTitle(text)).length

/** How often the short line comes that comes most: what stands at the foot of every card of a list ("More", "View job"). */
const mostRepeated = (blocks: readonly Block[]): number => {
  const times = new Map<string, number>()
  for (const { text } of blocks) if (text.length <= 90) times.set(text, (times.get(text) ?? 0) + 1)
  return Math.max(0, ...times.values())
}

/** A paragraph of so many characters tells of one job; the teasers of a list are shorter. */
const LONG = 280

type Signs = { addresses: boolean; title: boolean; calls: boolean; stints: boolean; short: number; elsewhere: number; advises: boolean; sections: Set<string>; cues: number; labels: number; report: number; list: number; titles: number; openings: number; repeated: number; tells: boolean; words: number }

const signsOf = (capture: Capture): Signs => {
  const blocks = lookedAt(capture.blocks)
  const texts = blocks.map(({ text }) => plain(text).slice(0, LOOKED_AT.blockLength))
  foresee(texts)
  const looked: Texts = { each: texts, all: texts.join('\n') }
  const foreign = texts.filter(text => UNSPACED.test(text))
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  const title = readTitle(capture, capture.blocks)
  const head = texts.slice(0, 3).filter(text => text.length <= 90).map(text => text.replace(/(?<![!.])[!.]+$/, ''))
  const words = texts.reduce((sum, text) => sum + text.length, 0) / 6
  const labels = new Set(labelledAs(blocks, 'place', 'employment', 'pay', 'workplace', 'posted', 'deadline', 'level', 'start', 'hours').filter(({ by }) => by !== 'heading').map(({ label }) => label))
  const sections = new Set(headings.flatMap(({ text }) => sectionOfHeading(text) ?? []))
  // No list of titles is complete: over labelled facts and a section that asks, a head is taken for a title without one.
  const headsFacts = labels.size >= 2 && sections.has('must')
  const asked = blocks.filter(({ kind, under }) => kind === 'item' && sectionOfHeading(under.at(-1) ?? '') === 'must').length
  const stated = new Set<string>([...labels, ...factsIn(blocks), ...(asked >= 2 ? ['requirements'] : []), ...(sections.has('interview') ? ['interview'] : [])])
  // A head of fields says as much as three labels.
  if (headsOffer(texts[0] ?? '')) for (const label of ['place', 'workplace', 'employment']) stated.add(label)
  return {
    addresses: someHolds(looked, ADDRESS),
    title: head.some(readsLikeTitle) || (title !== undefined && (readsLikeTitle(title.value) || capture.fields['title'] !== undefined || headsFacts)),
    calls: someHolds(looked, calls) || unspacedKinds(foreign) > 0,
    stints: STINT.test(looked.all) && texts.some(text => STINT.test(text)),
    short: words < SHORT ? shortSigns(texts) : 0,
    elsewhere: textsWith(looked, [seekers, otherOffers], QUOTED.test(looked.all) ? QUOTED : undefined),
    advises: [...head.slice(0, 1).filter(text => !/^(?:the )?job descriptions?:?$/i.test(text)), plain(capture.title)].some(text => advice.some(cue => cue.test(text))) || texts.slice(0, 4).some(text => occupation.test(text)),
    sections,
    cues: kindsOf(looked, posting) + unspacedKinds(foreign),
    labels: stated.size + Object.keys(capture.fields).filter(field => field !== 'title' && field !== 'company').length,
    report: textsWith(looked, report),
    list: kindsOf(looked, list),
    titles: blocks.filter(({ kind, text }) => text.length <= (kind === 'paragraph' ? 60 : 90) && readsLikeTitle(text) && sectionOfHeading(text) === undefined).length,
    openings: underOpenings(blocks),
    repeated: mostRepeated(blocks),
    tells: texts.some(text => text.length >= LONG),
    words,
  }
}

/** Sections that ask and sections that tell or offer; what a posting is made of. */
const pointsOf = ({ title, calls: called, short, elsewhere, advises, sections, cues, labels, report: reports, words }: Signs): number => {
  const asks = sections.has('must') || sections.has('nice') ? 2 : 0
  const tells = (sections.has('duties') ? 1 : 0) + (sections.has('benefits') ? 1 : 0) + (sections.has('apply') || sections.has('interview') ? 1 : 0)
  // A long text holds some cue by chance.
  const bychance = Math.min(3, Math.floor(words / 2_500))
  return (title ? 2 : 0) + (called && words < SHORT ? 1 : 0) + short + asks + tells + Math.min(8, cues) + Math.min(3, labels) - Math.min(6, words < SHORT ? 2 * reports : reports) - bychance - (advises ? 8 : 0) - (words < SHORT ? Math.min(6, 2 * elsewhere) : Math.min(2, elsewhere))
}

/** Where no head names a job and nobody is called for, the text must say more. */
const ENOUGH = { withTitle: 6, without: 8 } as const

/**
 * Whether a capture is a posting, from the capture alone: structured data if there is any, else a head that names a job, and
 * sections and sayings that ask and offer. Reports of interviews, articles, documentation and salary pages are 'no', pages
 * that name many jobs 'list'. Never 'not yet': whether more will come, only the page knows.
 */
export const looksLikePosting = (capture: Capture): Recognition => {
  const data = byData(capture)
  if (data) return data
  const signs = signsOf(capture)
  const points = pointsOf(signs)
  if (signs.titles >= 6 && signs.list >= 2 && !(signs.sections.has('must') && signs.cues >= 6)) return { verdict: 'list', why: `it names ${signs.titles} jobs and asks nothing of its own` }
  if (!signs.sections.has('must') && ((signs.openings >= 2 && !signs.title) || (signs.titles >= 4 && signs.repeated >= 3 && !signs.tells))) return { verdict: 'list', why: 'it names several jobs and asks nothing of its own' }
  const opens = signs.title || (signs.calls && signs.words < SHORT)
  if (!opens && signs.cues < 5) return { verdict: 'no', why: 'nothing at its head names a job' }
  const asks = signs.title && signs.sections.has('must')
  if (signs.cues < 3 && signs.labels < 2 && signs.short < 2 && signs.sections.size < 3 && !(asks && signs.sections.size > 1)) return { verdict: 'no', why: 'it says little that postings say' }
  if (!signs.addresses && !signs.calls && signs.short < 2 && signs.labels < 3 && signs.cues < 5 && !signs.sections.has('duties') && !(asks && signs.labels > 0)) return { verdict: 'no', why: 'it speaks to nobody who might apply' }
  if (signs.stints && !signs.calls) return { verdict: 'no', why: 'it reads like a résumé' }
  if (signs.report >= 3 && signs.report * 2 > signs.cues + signs.sections.size) return { verdict: 'no', why: 'it reads like a report or an article' }
  if (points < (opens ? ENOUGH.withTitle : ENOUGH.without)) return { verdict: 'no', why: 'too little of it asks for or offers work' }
  return { verdict: 'posting', why: signs.title ? 'its head names a job, and its text asks and offers' : 'its text asks and offers work' }
}
