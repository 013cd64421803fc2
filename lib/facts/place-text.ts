import type { Block } from '../text/block'
import { anyOf, bare, plain } from '../text/cues'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { isTownAlone, isWellKnownCity } from '../vocabulary/cities'
import { BEFORE_PLACE } from '../vocabulary/place-phrases'
import { PREFERENCE, WORKPLACE_SHORT } from '../vocabulary/work-words'
import { labelledAs } from './labelled-as'
import { maybeMoney } from './money-sign'
import type { Place } from './place'
import { locatedPlaces } from './place-country'
import { type Field, fieldsOf } from './place-fields'
import { mergedPlaces, narrowest } from './place-merged'
import { namesNoTown, townBehindCode, type Where } from './place-names'
import { placesSought } from './place-sought'
import { isScope, placesIn } from './place-words'
import { matchesIn } from '../text/matches'
import { wordPattern } from '../text/word-pattern'

const PREFERRED = anyOf(PREFERENCE)
const WORK_WORD = anyOf([...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite])
/** A run of words that may begin with a place; with "our" before it at most. */
const NAMED = String.raw`\p{Lu}[^.;:!?()]{2,60}`
const AFTER = String.raw`\s((?:our\s|the\s)?${NAMED})`
const YOURS = wordPattern(String.raw`^(?:Based|Located)\s(?:in|at|out of)\s(\p{Lu}[^.;:!?(),]{2,40}(?:,\s\p{Lu}[\p{L}]{1,20})?),\s(?:you|this (?:role|position)|the (?:role|position|successful|ideal|candidate))`, '')
const BASED: readonly RegExp[] = [
  wordPattern(String.raw`(?:role|position|job|vacancy|[Ss]telle|poste|internship|opportunity|[Aa]rbeitsort|puesto|tjänst)\s(?:is|will be|ist|est|can be|se trouve|es|är)\s(?:\p{L}+\s){0,2}?(?:based|located|basée?|situé|ubicado)?\s?(?:\p{L}+\s){0,3}?(?:in|out of|at|à|en|i)${AFTER}`, ''),
  wordPattern(String.raw`(?:[Oo]ur|[Tt]he)\s(?:office|studio|workshop|kitchen|team)\s(?:is|are)\s(?:based|located|situated)?\s?(?:\p{L}+\s){0,2}?in${AFTER}`, ''),
  // Headquarters are the employer's seat, unless one is said to work there.
  wordPattern(String.raw`(?:[Oo]ur|[Tt]he)\s(?:headquarters|HQ|head office)\s(?:is|are)\s(?:based |located |situated )?in${AFTER}(?<=(?:where|which) (?:you|this (?:role|job|position)|the (?:role|job|position))[^.;:!?()]{0,60})`, ''),
  wordPattern(String.raw`(?:[Ww]ork|[Jj]oin us|[Bb]ased|[Ll]ocated|onsite|on-site|team|you)\s(?:\p{L}+\s){0,2}?(?:in|at|from|out of)\s(?:our|the)\s(${NAMED})\s(?:office|studio|headquarters|HQ|hub)`, ''),
  wordPattern(String.raw`(?:^|\s)[Jj]oin(?:ing)?\s(?:our|the)\s(${NAMED})\s(?:office|studio|headquarters|HQ|hub)`, ''),
  // "Onsite 3 days a week in Austin, TX"
  wordPattern(String.raw`(?<!\p{L})(?<!(?:not|no|never)\s(?:\p{L}{1,12}\s){0,2})[Oo]n-?[Ss]ite\s(?:(?:role|position|job|work|working|only|\d|days?|times|a|per|each|every|week|full-time|at|our|the|office)\s){0,6}in${AFTER}`, ''),
  wordPattern(String.raw`\s(?:office|studio|workshop)\sin\s(\p{Lu}[^.;:!?()]{2,40}?),?\s(?:where|in which) (?:you|this (?:role|job|position)|the (?:role|job|position))(?!\p{L})`, ''),
  YOURS,
]
/** Lines at the top of a posting, before the prose begins, where boards print the place without a label. */
const TOP = 10
const LONGEST_LINE = 110

const isNarrow = (where: Where) => where.city !== undefined || where.region !== undefined

/** "Arbetsort: Göteborg. Distansarbete möjligt": the place, and then another sentence. */
const FIRST_SENTENCE = wordPattern(String.raw`^[^.]{3,60}(?=\.\s\p{Lu})`, '')

const fromLabels = (blocks: readonly Block[]): Place[] => labelledAs(blocks, 'place').flatMap(line => {
  if (line.by === 'heading' && line.text.length > LONGEST_LINE) return []
  const preferred = PREFERRED.test(line.label) || PREFERRED.test(line.text)
  const whole = placesIn(line.text, line.by !== 'heading' || line.text.split(' ').length <= 8)
  const first = whole.length > 0 ? undefined : FIRST_SENTENCE.exec(line.text)?.[0]
  const found = first === undefined ? whole : placesIn(first, line.by !== 'heading')
  // "Boston, MA or Remote (US)": the country is where remote work is possible, not another place of work.
  const places = found.some(({ where }) => isNarrow(where)) ? found.filter(({ where }) => isNarrow(where)) : found
  return places.map(({ where, from, to }): Place => ({ ...where, ...(preferred ? { preferred } : {}), said: saidIn(blocks, line, from, to) }))
})

const LEFT = wordPattern(String.raw`\s(?:or|and|und|oder|et|ou|y|o|och|og|a|i|en|the|la)$`, '')
const REMOTE_BEFORE = wordPattern(String.raw`(?<!\p{L})remote(?:ly)?[\s,:–-]{0,3}$`, 'i')
/** "RS" alone is a state here and a country there. */
const SHORTENED = /^(?!US$|USA$|UK$|UAE$|NYC$)[A-Z]{2,3}$/
/** "Supervisor – Rotherham – £31,000": between a job and its pay stands the place. */
const isPaidBehind = (fields: readonly Field[], index: number): boolean => fields.length <= 4 && maybeMoney(fields[index + 1]?.text ?? '')
/** The fields of a header line may be places where they are that and nothing else, the employer's name aside. */
const inFields = (fields: readonly Field[]): { where: Where; from: number; to: number }[] => fields.flatMap((field, index) => {
  const shown = field.text.replace(/\s?[([][^()[\]]{0,120}[)\]]/g, '')
  if (namesNoTown(shown) || SHORTENED.test(shown)) return []
  const town = townBehindCode(shown)
  if (town !== undefined) return [{ where: { city: town }, from: field.from + shown.indexOf(town), to: field.from + shown.indexOf(town) + town.length }]
  const found = placesIn(field.text, false)
  return found.flatMap(({ where, from, to }) => {
    const reach = where.region !== undefined || where.country !== undefined
    const whole = found.length > 1 || to - from >= shown.replace(WORK_WORD, '').replace(/[\s,.:/&+–-]{1,40}$/, '').replace(LEFT, '').trim().length - 2
    // Where remote workers may live ("REMOTE US") is no place of work.
    const remote = where.city === undefined && REMOTE_BEFORE.test(field.text.slice(0, from))
    const isPlace = where.city === undefined ? reach && whole && !field.first && !remote : field.first ? whole && (isWellKnownCity(where.city) || reach) : reach || whole && (isWellKnownCity(where.city) || isPaidBehind(fields, index) && isTownAlone(where.city))
    return isPlace ? [{ where, from: field.from + from, to: field.from + to }] : []
  })
})

/** "Larkspur Sp. z o.o.", "Larkspur Inc.": a point that ends no sentence. */
const LEGAL_POINT = /(?:\bz ?o\. ?o|\bs\. ?r\. ?o|\ba\. ?s|\bS\.A|\bS\.L|\bS\.r\.l|\bB\.V|\bN\.V|\be\. ?V|\b(?:Inc|Ltd|Co|Corp))\.$/
const isTop = (of: Block, block: number) =>
  block < TOP && of.text.length <= LONGEST_LINE && (of.kind !== 'paragraph' || !/[.!?]$/.test(of.text) || LEGAL_POINT.test(of.text))

/** An employer with its legal form, then the place ("Oven GmbH, Essen"). */
const EMPLOYER_FIRST = wordPattern(String.raw`^[^,|]{2,60}?(?:\sGmbH(?: & Co\. ?KG)?|\sAG|\sSE|\sKG|\se\. ?V\.|\s(?:Pvt\.? )?Ltd\.?|\sLimited|\sInc\.?|\sLLC|\sPLC|\splc|,? s\. ?r\. ?o\.|,? a\. ?s\.|\s[Ss]p\. z ?o\. ?o\.|\sS\.A\.|\sSAS?|\sB\.?V\.?|\sAB|\sOyj?|\sA/S|\sApS|\sAS|\sS\.L\.|\sS\.r\.l\.|\sLtda\.?|\s(?:&|and)\s(?:Sons?|Daughters?)|\s(?:&|und)\s(?:Sohn|Söhne)|\s(?:&|et)\s[Ff]ils),\s(?=\p{Lu}|\d)`, '')
/** A line with a label of its own says what the label says. */
const LABELLED = wordPattern(String.raw`^[^:]{0,12}\p{L}[^:]{0,30}:\s?\S`, '')
const BEFORE_NAME = wordPattern(String.raw`^[^\p{L}]+`, '')
/** A postal code and a town at the end of a line, behind an employer or a street. */
const CODED_TOWN = wordPattern(String.raw`(?:^|,\s|\s[-–|·]\s)(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L} .-]{2,30}$`, '')
const BEFORE_CODE = /^(?:,\s|\s[-–|·]\s)/
/** "PL/SQL", "UI / UX": letters that are countries' too. */
const CODES_ONLY = /^[A-Z]{2,3}\s?\/\s?[A-Z]{2,4}$/
/** "Meylan - 38": dashes between a town and its department set no fields apart. */
const DEPARTMENT_BEHIND = wordPattern(String.raw`^\p{Lu}[\p{L}' -]{1,40}\s?[-–]\s?(?:\d{2}|2[AB]|97\d)$`, '')
const HEADER = 3
/** In a line that tells how one works, a region or country stands behind no more words than these. */
const MOST_WORDS_BEFORE = 5
const fromTop = (blocks: readonly Block[]): Place[] => blocks.slice(0, TOP).flatMap((of, block) => {
  const fields = !DEPARTMENT_BEHIND.test(of.text) && !/^[^:|]{1,40}:\s/.test(of.text) && (block < HEADER && of.text.includes('|') || isTop(of, block)) ? fieldsOf(plain(of.text)) : []
  const inHeader = fields.length >= 2 ? inFields(fields) : []
  if (inHeader.length > 0) return inHeader.map(({ where, from, to }): Place => ({ ...where, said: saidIn(blocks, { block, of, from: 0, text: plain(of.text) }, from, to) }))
  if (!isTop(of, block) || of.kind === 'item' && of.text.includes('/')) return []
  const text = plain(of.text)
  if (LABELLED.test(text)) return []
  const line: Statement = { block, of, from: 0, text }
  const employer = EMPLOYER_FIRST.exec(text)?.[0].length
  const behind = employer === undefined ? [] : placesIn(text.slice(employer), false).filter(({ where }) => where.city !== undefined)
  if (employer !== undefined && behind.length > 0) return behind.map(({ where, from, to }): Place => ({ ...where, said: saidIn(blocks, line, employer + from, employer + to) }))
  const coded = text.length <= 60 ? CODED_TOWN.exec(text)?.[0] : undefined
  const town = coded === undefined ? undefined : townBehindCode(coded.replace(BEFORE_CODE, ''))
  if (coded !== undefined && town !== undefined && (placesIn(coded.replace(BEFORE_CODE, ''), false).length === 0)) return [{ city: town, said: saidIn(blocks, line, text.lastIndexOf(town), text.lastIndexOf(town) + town.length) }]
  if (SHORTENED.test(text) || CODES_ONLY.test(text)) return []
  const said = WORK_WORD.test(text)
  // A remark in brackets, or tags around it, leave a place alone in its line.
  const shown = text.replace(/\s?[([][^()[\]]{0,120}[)\]]/g, '').replace(BEFORE_NAME, '')
  const tags = text.split(/\s[|·•]\s/)
  const tagged = tags.length > 1 && tags.every(tag => tag.split(' ').length <= 4)
  const title = of.kind === 'heading' && namesNoTown(text)
  const found = placesIn(text, false)
  // "Remote within the US, except California and Ohio": a sentence about who may work remotely names no place of work.
  const short = text.slice(0, found[0]?.from).split(/[\s,:–-]{1,9}/).length <= MOST_WORDS_BEFORE
  return found.flatMap(({ where, from, to }): Place[] => {
    const whole = to - from >= shown.length - 2
    const reach = where.region !== undefined || where.country !== undefined
    const sure = where.city !== undefined && reach && (!title || from > 0)
    const known = where.city !== undefined && (isWellKnownCity(where.city) && (said || whole || tagged) || block > 0 && whole && !title && of.kind !== 'item' && isTownAlone(where.city))
    const wide = where.city === undefined && reach && !title && (whole || said && short) && block > 0
    return sure || known || wide ? [{ ...where, said: saidIn(blocks, line, from, to) }] : []
  })
})

const BEHIND_PLACE = /\s(?:offices?|and|with|but|where|from|which|until|on|studio|headquarters|HQ|hub|suchen|für|pour|near|as|to|for)(?:\s.{0,60})?$/
const LEADS = anyOf(Object.values(BEFORE_PLACE).flat(), 'gi')
const BEHIND_LEAD = wordPattern(String.raw`^\s(?:our\s|the\s|г\.\s?)?(${NAMED})`, '')
/** Where the sentence goes on in small letters behind a comma, it is no longer about the place. */
const GOES_ON = wordPattern(String.raw`(?:,\s|\s[-–—]\s|\s)(?=\p{Ll})(?!(?:am|an|der|im|sur|le|les|la|de|del|do|upon|of|the|and|or|und|oder|et|ou|y|o|och|og|a|i|nad|en)\s).{0,60}$`, '')
/** One sentence announces no more places than this. */
const MOST_LEADS = 4
/** The cities behind words that announce the place of the job, in all languages. */
const behindLeads = (blocks: readonly Block[], statement: Statement): Place[] => matchesIn(LEADS, statement.text).slice(0, MOST_LEADS).flatMap(lead => {
  const end = lead.index + lead[0].length
  const match = BEHIND_LEAD.exec(statement.text.slice(end, end + 70))
  if (match === null) return []
  const at = end + match[0].length - (match[1] ?? '').length
  const words = (match[1] ?? '').replace(GOES_ON, '').replace(BEHIND_PLACE, '').replace(LEFT, '')
  return placesIn(words, false).filter(({ where }) => where.city !== undefined)
    .map(({ where, from, to }): Place => ({ ...where, said: saidIn(blocks, statement, at + from, at + to) }))
})

const fromProse = (blocks: readonly Block[]): Place[] => statementsOf(blocks).flatMap(statement => [...behindLeads(blocks, statement), ...BASED.flatMap(pattern => {
  const match = pattern.exec(statement.text)
  const words = match?.[1]
  if (match === null || words === undefined) return []
  const at = match.index + match[0].indexOf(words)
  const skip = /^(?:our|the)\s/.exec(words)?.[0].length ?? 0
  const line = words.slice(skip).replace(BEHIND_PLACE, '')
  return placesIn(line, false).filter(({ where }) => where.city !== undefined)
    .map(({ where, from, to }): Place => ({ ...where, said: saidIn(blocks, statement, at + skip + from, at + skip + to) }))
})])

const SET_OFF = /[,(|]\s?|\s?[-–—]\s/
/** The place a title ends in ("Site Manager, Rotterdam"), where nothing else names one. */
const fromTitle = (blocks: readonly Block[]): Place[] => blocks.slice(0, 4).flatMap((of, block) => {
  const text = plain(of.text)
  if (text.length > LONGEST_LINE || !namesNoTown(text) || /[.!?]$/.test(text)) return []
  const cut = SET_OFF.exec(text)
  if (cut === null) return []
  const at = cut.index + cut[0].length
  const rest = text.slice(at).replace(/[)\]]/g, ' ')
  let from = 0
  return rest.split(/(\s?[-–—(|]\s|,\s)/).flatMap(part => {
    const start = at + from
    from += part.length
    return placesIn(part.replace(/\s(?:job details|jobs?)\s?$/i, ''), false).filter(({ where }) => where.city === undefined || isWellKnownCity(where.city))
      .map((place): Place => ({ ...place.where, said: saidIn(blocks, { block, of, from: 0, text }, start + place.from, start + place.to) }))
  })
})

/** A heading such as "Preferred locations" with a line below that begins with the way of working. */
const headedAsPreferred = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.filter(block => block.kind === 'heading' && PREFERRED.test(block.text)).map(block => bare(block.text)))

const firstOf = (said: readonly Place[], ...others: readonly (() => readonly Place[])[]): readonly Place[] => {
  for (const other of others) {
    if (said.length > 0) return said
    said = other()
  }
  return said
}

/**
 * The places of work that a posting names: under a place label, in a short line at its top, or where a sentence says that the
 * job is based there; at last in its title. A city that prose merely mentions is none. `region` only where it is written, `country`
 * also where the city is enough to tell it (locatedPlaces).
 */
export const readPlaces = (blocks: readonly Block[]): Place[] => {
  const preferred = headedAsPreferred(blocks)
  const said = [...fromTop(blocks), ...fromLabels(blocks), ...fromProse(blocks)]
  const all = firstOf(said, () => fromTitle(blocks), () => placesSought(blocks)).filter(place => !isScope(place, plain(blocks[place.said.block ?? -1]?.text ?? '').slice(0, place.said.from)))
  return narrowest(mergedPlaces(locatedPlaces(mergedPlaces(all.map(place => {
    const under = blocks[place.said.block ?? -1]?.under.at(-1)
    return under !== undefined && preferred.has(bare(under)) ? { ...place, preferred: true } : place
  })), blocks)))
}
