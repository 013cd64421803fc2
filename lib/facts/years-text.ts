import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { NUMBER_WORD, smallNumber } from '../text/numbers'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { MORE_NUMBER_WORDS, moreNumber } from '../vocabulary/number-words'
import { ASKING, EXPERIENCE, SOMEONE_ELSE, WE, WE_ABROAD, WORKED, YEARS_NOT_AFTER, YEARS_NOT_BEFORE } from '../vocabulary/requirement-words'
import { labelledAs } from './labelled-as'
import { isOffered } from './offered'
import type { Years } from './years'
import { namesNoTown } from './place-names'
import { signYearsIn } from './years-in-signs'
import { experienceOf } from './years-of'
import { yearlyIn } from './years-yearly'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

const COUNT = String.raw`an?(?= decade)|to(?= års)|(?:één|uno?|um|ett?|jeden|jednego)(?= (?:an |année|año|ano|anno|jaar|års?|rok))|\d{1,2}(?:[.,]5)?|${NUMBER_WORD}|${MORE_NUMBER_WORDS}`
const LEAST = String.raw`(?:at least|a minimum of|minimum(?: of)?|min\.?|no less than|more than|over|mindestens|mind\.|mehr als|au moins|minimum de|plus de|al menos|almeno|minim[ao](?: di)?|más de|mínimo(?: de)?|pelo menos|mais de|no mínimo|minimaal|ten minste|meer dan|minst|mindst|mere end|mer än|vähintään|yli|minimálně|alespoň|nejméně|více než|co najmniej|ponad|powyżej|не менее|более|от|od|minimálne|aspoň|najmenej|viac ako|не менше|від|понад|щонайменше)`
const MOST = String.raw`(?:up to|less than|under|a maximum of|max\.?|bis zu|jusqu'à|hasta|até|tot|upp till|op til|až|do|до)`
const UNIT = String.raw`(?<unit>decades?|jahrzehnte?|an(?=\(s\)| d'exp| minimum|[.,;]|$)|years?|yrs?\.?|y\.?o\.?e\.?|jahren?|jahre|ans|années?|años|anni|anno|jaar|lat|anos?|año|års?|jaren|lata?|roky?|rokov|roku|let|vuo(?:tta|den)|года?|лет|рок(?:и|ів|у)|months?|monaten?|mois|mes(?:es)?|maanden|månader|måneder|měsíc(?:ů|e)|miesi(?:ęcy|ące)|mesi|месяц(?:ев|а))`
/** "(5) five years" and "five (5) years" are one number said twice. */
const YEARS = wordPattern(String.raw`(?<![\p{L}\p{N}.,$€£#/-])(?:(?<least>${LEAST})\s|(?<most>${MOST})\s)?(?<min>${COUNT})(?:-?(?:х|x|ти|ох|и)(?=\s(?:лет|года|рок)))?(?:\s?\([\p{L}\d]{1,9}\))?(?:\s?(?<plus>\+|or more|plus|oder mehr|ou plus))?(?:\s?years?(?=\s(?:to|but)\s(?:less|fewer)\s))?(?:\s?(?:-|–|—|to|bis|à|a|or|und|and|till?|tot|do|až|до|e|y)\s?(?:(?:less|fewer) than\s)?(?<max>${COUNT})(?:\s?\(\d{1,2}\))?\s?(?<plus2>\+)?)?(?:\s?(?<more>or more|plus|oder mehr|ou plus|full))?[\s-]{1,2}?(?:full )?${UNIT}(?:\s?\(s\))?(?<owner>['’])?(?<after>\+|\s(?:or more|plus|minimum))?(?![\p{L}\p{N}])`, 'gi')
/** Every number of years has one of these behind it, and a number in digits or words before. */
const MAYBE_YEARS = /[\s+\d-](?:decade|jahrzehnt|an(?:\(s\)| d'exp| minimum|[.,;])|y(?:ea)?r|y\.?o\.?e|jahr|ans(?![a-z])|ann|año|jaar|jaren|lata?(?![a-z])|anos?(?![a-z])|år|rok|let(?![a-z])|vuo|год|лет|рок|month|monat|mois|mes|maand|mån|måned|měs|mies|меся)/i
const A_NUMBER = new RegExp(String.raw`\d|decade|één|jeden|${NUMBER_WORD}|${MORE_NUMBER_WORDS}`, 'i')
const CUE = anyOf(EXPERIENCE)
const NOT_BEFORE = wordPattern(String.raw`(?<!\p{L})(?:${YEARS_NOT_BEFORE.join('|')})\s{1,2}$`, 'i')
const NOT_AFTER = wordPattern(String.raw`^[\s-]{0,2}(?:${YEARS_NOT_AFTER.join('|')})(?!\p{L})`, 'i')
const ELSE = anyOf(SOMEONE_ELSE)
const OURS = anyOf([...WE, ...WE_ABROAD])
/** "With more than 20 years of experience, we …": the sentence leads with the employer's own years. */
const LEADS = wordPattern(String.raw`^\s{0,2}(?:with|mit|forte?s? de|avec|con|com|med|met|s|z|с|yli|dank|thanks to|gracias a)\s(?:over |more than |über |mehr als |plus de |más de |mais de |över |mere end |meer dan |ponad |více než |более )?$|^\s{0,2}yli\s$`, 'i')
/** Nothing behind it that it could be months of. */
const STOPS = /^\s?(?:[.,;)]|$)/
const DID = anyOf(WORKED)
const ASKED = anyOf(ASKING)
/** What may follow a lower bound of years without the word experience: "3+ years in sales", "5+ years building …". */
const DOING = wordPattern(String.raw`^\s(?:of\s|de\s)?(?:(?:specifically|hands-on|professionally|professional|relevant|industry|commercial|full-time|proven|recent|working|work)\s){0,3}(?:in|as|with|working|using|within|on|at|als|in der|im|en|dans|comme|\p{L}{3,20}ing)(?!\p{L})`, 'i')

/** Work that is counted in years without the word experience: "at least 4 years of public service". */
const WORK = wordPattern(String.raw`^\sof\s(?:[\p{L}\d]{3,20}\s){0,2}(?:service|practice|employment|leadership|management|development|engineering|teaching|nursing|sales|consulting|accounting)(?!\p{L})`, 'i')
const EXPERIENCE_OF = wordPattern(String.raw`(?:${EXPERIENCE.filter(word => word !== 'background').join('|')})\s(?:of|von|de|d'au moins)\s$`, 'i')
const MUST = /(?:must have|requires?|required:?|you have|you bring|with) $/i
const WANTED = wordPattern(String.raw`^\s?[,(]?\s?(?:is |are )?(?:preferred|required|desired|needed|minimum|bevorzugt|erforderlich|requis|souhaité)(?!\p{L})`, 'i')
/** "Two years of B2B sales is the baseline." */
const BASELINE = wordPattern(String.raw`^\s(?:of|in)\s(?:[\p{L}\d&/-]{2,20},?\s){1,5}(?:is|are)\s(?:the\s|a\s|our\s|your\s)?(?:baseline|bare minimum|minimum|a must|must|required|essential|expected|needed|preferred|ideal)(?!\p{L})`, 'i')
/** The same as `DOING` where one says "with" for it: not of a contract, nor of what comes after it. */
const DOING_WITH = wordPattern(String.raw`^\s(?:com|con|avec|mit)\s(?!(?:a |la |el |une |einer )?(?:poss?ib|opç|opci|prorrog|renov|renouv|garant|option|verläng|aussicht|period|prueba))`, 'i')
const OF_CONTRACT = /contra[ct]|vertrag|garant|laufzeit|dur(?:ée|ação|ación)|estância|estadia/i
/** Under one of these, a line that begins with a number of years asks for them. */
const ASKING_HEADING = /require|qualif|skill|need|you|must|prefer|expect|nice|bonus|plus|profil|anforderung|erwarte|compéten|requis|perfil/i

/** "8 years in construction, of which 3 in tunnels", "7 years of baking, at least 3 at senior level": a number behind that goes without the word. */
const OF_THESE = wordPattern(String.raw`^[^.;:]{2,90}?(?:,\s|\(|\s)(?:(?:of which|of those|including|incl\.)\s(?:at least\s|a minimum of\s)?|(?<=,\s)(?:and\s)?(?:at least|a minimum of|minimum)\s|(?<=(?:,\s|\())(?=\S{1,6}\sof\s(?:them|these|those|which)\s))(?<count>${COUNT})\+?\s(?:of (?:these|those|which|them)\s)?(?:must be\s|should be\s)?(?:in|at|as|within|on|with)\s`, 'i')
/** "Six years' pipe welding": what is done stands behind the possessive. */
const OWNED = wordPattern(String.raw`^\s(?:\p{L}{3,20}\s){0,2}(?!(?:funding|training|backing|standing|building|planning|running|nothing|something|notice)(?!\p{L}))(?:\p{L}{2,18}ing|practice|service|employment|management)(?!\p{L})`, 'i')
/** "We seek a teacher with": what follows is asked for. */
const SOUGHT_WITH = wordPattern(String.raw`(?<!\p{L})(?:seeks?|seeking|needs?|wants?|looking for|require|requires)\s[^.;:]{2,90}?\s(?:with|and)\s(?:[^.;:]{2,60}\s(?:and|plus)\s)?(?:\p{L}{1,12}\s){0,2}$`, 'i')
/** Whoever is sought is nobody else: "We seek a leader with". */
const SOUGHT = wordPattern(String.raw`(?<!\p{L})(?:seeks?|seeking|needs?|wants?|looking for|looking to (?:hire|appoint|recruit)|appoint|hiring)\s(?:an?|our next|another)\s[^.;:,]{2,60}?(?=\s(?:with|who|whose|having)\s)`, 'gi')
/** "You have run a kitchen, 8+ yrs.": a bound that ends a sentence about you. */
const OF_YOU = wordPattern(String.raw`^\s{0,2}you(?:['’](?:ve|re)|\s(?:have|are|know|bring|can|must))?\s[^.;:]{3,120}(?:,|\()\s?$`, 'i')
/** Another way to the same: "3 years as a welder or 5 years in metalwork". */
const PATH = /^[^.;]{0,70}(?:,|\b(?:or|and|oder|und|ou|et))\s$/i

type Span = { min: number; max: number | undefined; from: number; to: number; bound: boolean; months: boolean; most: boolean; owned: boolean }

const ONE_OR_TWO: Readonly<Record<string, number>> = { a: 1, an: 1, één: 1, un: 1, uno: 1, um: 1, ett: 1, et: 1, jeden: 1, jednego: 1, to: 2 }
const numberOf = (words: string): number | undefined => smallNumber(words) ?? moreNumber(words) ?? ONE_OR_TWO[words.toLowerCase()]

const spanOf = (match: RegExpMatchArray): Span | undefined => {
  const { least, most, min, plus, max, plus2, more, after, owner, unit = '' } = match.groups ?? {}
  const months = /^(?:mo|m[eě]s|mies|maand|m[åi]|меся)/i.test(unit)
  const [low, high] = [numberOf(min ?? ''), max === undefined ? undefined : numberOf(max)]
  if (low === undefined || low > 40 && !months || (high !== undefined && high > 50) || (months && low > 60)) return undefined
  if (low !== undefined && /^(?:decade|jahrzehnt)/i.test(unit) && low > 5) return undefined
  const ten = /^(?:decade|jahrzehnt)/i.test(unit) ? 10 : 1
  const year = (count: number) => months ? Math.round((count / 12) * 100) / 100 : count * ten
  const open = plus !== undefined || plus2 !== undefined || more !== undefined || after !== undefined
  const range = high !== undefined && high > low ? { min: low, max: plus2 === undefined ? high : undefined } : { min: high !== undefined && high < low ? high : low, max: high !== undefined && high < low ? low : undefined }
  const { min: from, max: to } = most === undefined ? range : { min: 0, max: low }
  return { min: year(from), max: to === undefined ? undefined : year(to), from: match.index ?? 0, to: (match.index ?? 0) + match[0].length, bound: least !== undefined || open || range.max !== undefined || most !== undefined, months, most: most !== undefined, owned: owner !== undefined }
}

/** Whose years these are: false where the sentence speaks of the employer, of a colleague, or of the time that passes. */
const isAsked = (text: string, head: string, tail: string): boolean => {
  if (ELSE.test(text) && ELSE.test(text.replace(SOUGHT, ' ')) || LEADS.test(head) && OURS.test(tail.slice(0, 110)) && !/^[^,]{0,60},? you\b/i.test(tail)) return false
  return !OURS.test(head.replace(/\bUS\b/g, ' ')) || ASKED.test(head)
}

const isExperience = ({ text, of }: Statement, span: Span, start: number, end: number): boolean => {
  const head = text.slice(start, span.from)
  const tail = text.slice(span.to, end)
  if (EXPERIENCE_OF.test(head)) return true
  if (NOT_AFTER.test(tail)) return false
  // "in 5 years" is a time; "experience in 5+ years" is not written. "with more than 20 years" of a company falls by isAsked.
  if (NOT_BEFORE.test(text.slice(Math.max(0, span.from - 30), span.from))) return false
  if (/^With\s$/.test(head.trimStart()) && /^[^,]{0,90}, (?!you)/i.test(tail)) return false
  if (CUE.test(tail.slice(0, 110))) return true
  if (span.months) return span.bound && STOPS.test(tail) && CUE.test(head.slice(-70))
  if (span.owned && OWNED.test(tail.slice(0, 80)) && (span.bound || SOUGHT_WITH.test(head.slice(-160)))) return true
  if (span.bound && !span.most && STOPS.test(tail) && OF_YOU.test(text.slice(0, span.from))) return true
  if (CUE.test(head.slice(-70)) || span.bound && DID.test(head.slice(-70))) return true
  if (span.most) return false
  if (WANTED.test(tail) || BASELINE.test(tail.slice(0, 120))) return true
  // Under nothing but the job's title, a list is what is asked.
  const leads = text.slice(0, span.from).trim() === '' && of.kind === 'item' && (of.under.every(namesNoTown) || of.under.some(heading => ASKING_HEADING.test(heading)))
  if (leads && /^\s(?:of|in|as|with|working|at)\s\S/i.test(tail)) return true
  if (span.bound || leads) return DOING.test(tail) || WORK.test(tail) || (DOING_WITH.test(tail) && !OF_CONTRACT.test(head.slice(-40)))
  return MUST.test(head) && (DOING.test(tail) || WORK.test(tail))
}

const LETTER = wordPattern(String.raw`\p{L}`, '')
/** Nothing but a number of years: a range or a bound as a line of its own ("2-5 yrs"), any number as the whole text. */
const isAlone = (blocks: readonly Block[], { text, of }: Statement, span: Span): boolean => {
  if (of.label !== undefined || LETTER.test(text.slice(0, span.from)) || LETTER.test(text.slice(span.to))) return false
  return blocks.length === 1 || (span.bound && !span.months && !/contract|duration|term|laufzeit|dauer|durée|age|history/i.test(of.under.at(-1) ?? ''))
}

const yearsIn = (blocks: readonly Block[], statement: Statement, trusted: boolean): Years[] => {
  const { text } = statement
  const sign = signYearsIn(text, blocks.length === 1)
  if (sign !== undefined) return [{ min: sign.min, ...(sign.max === undefined ? {} : { max: sign.max }), said: saidIn(blocks, statement, sign.from, sign.to) }]
  const yearly = yearlyIn(text)
  if (yearly !== undefined && (trusted || CUE.test(text.slice(yearly.to, yearly.to + 60)) || (yearly.alone === true && CUE.test(text.slice(Math.max(0, yearly.from - 50), yearly.from)))) && isAsked(text, text.slice(0, yearly.from), text.slice(yearly.to))) {
    return [{ min: yearly.min, said: saidIn(blocks, statement, yearly.from, yearly.to) }]
  }
  if (!MAYBE_YEARS.test(text) || !A_NUMBER.test(text)) return []
  const spans = matchesIn(YEARS, text).flatMap(match => spanOf(match) ?? [])
  let asked = false
  return spans.flatMap((span, index): Years[] => {
    const start = spans[index - 1]?.to ?? 0
    const end = spans[index + 1]?.from ?? text.length
    const tail = text.slice(span.to, end)
    const path = asked && PATH.test(text.slice(start, span.from)) && DOING.test(tail)
    if (!isAsked(text, text.slice(0, span.from), tail) || (trusted ? NOT_AFTER.test(tail) : !path && !isAlone(blocks, statement, span) && !isExperience(statement, span, start, end))) return []
    asked = true
    const of = experienceOf(tail)
    const part = OF_THESE.exec(tail)
    const less = part === null ? undefined : numberOf(part.groups?.['count'] ?? '')
    const at = part === null ? 0 : span.to + part[0].lastIndexOf(part.groups?.['count'] ?? '')
    // What the smaller number is of stands behind its "in": "one of them in acute care".
    const lead = part?.[0].trimEnd().lastIndexOf(' ') ?? 0
    const ofPart = experienceOf(tail.slice(lead))
    const among: Years[] = less === undefined || less < 1 || less >= span.min || span.months ? [] :
      [{ min: less, ...(ofPart.words !== undefined && { of: ofPart.words }), said: saidIn(blocks, statement, at, span.to + Math.max(part?.[0].trimEnd().length ?? 0, lead + ofPart.length)) }]
    return [{ min: span.min, ...(span.max === undefined ? {} : { max: span.max }), ...(of.words === undefined ? {} : { of: of.words }), said: saidIn(blocks, statement, span.from, span.to + of.length) }, ...among]
  })
}

const wordsIn = (of: string): string[] => of.toLowerCase().split(/[\s,/()]+/).filter(word => word !== '' && !/^(?:or|and|in|of|the|a|an|und|oder|et|ou)$/.test(word))
/** The same thing, or one named with more words than the other. */
const isSame = (one: string | undefined, other: string | undefined): boolean => {
  if (one === undefined || other === undefined) return true
  const [few = [], many = []] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.length - b.length)
  return few.length > 1 || many.length === few.length ? few.every(word => many.includes(word)) : false
}

/** The same demand said twice is one; one that says experience in what replaces one that does not. */
export const mergedYears = (all: readonly Years[]): Years[] => {
  const kept: Years[] = []
  for (const years of all) {
    const at = kept.findIndex(other => other.min === years.min && other.max === years.max && isSame(other.of, years.of))
    const before = kept[at]
    if (before === undefined) kept.push(years)
    else if (before.of === undefined && years.of !== undefined) kept[at] = years
  }
  return kept
}

/**
 * The years of experience that a posting asks for, each demand once, in order. Contract lengths, ages, the employer's own
 * years and a colleague's are none. Months of experience count as parts of a year.
 */
export const readYears = (blocks: readonly Block[]): Years[] => {
  const lines = labelledAs(blocks, 'years').filter(line => line.by !== 'heading' && line.text.length <= 60)
  const taken = new Set(lines.map(line => line.block))
  return mergedYears([
    ...lines.flatMap(line => yearsIn(blocks, line, true)),
    ...statementsOf(blocks).flatMap(statement => taken.has(statement.block) || isOffered(statement.of) ? [] : yearsIn(blocks, statement, false)),
  ])
}
