import { namesCity, townBehindCode } from '../facts/place-names'
import { placesIn } from '../facts/place-words'
import { anyOf } from '../text/cues'
import { wordPattern } from '../text/word-pattern'
import { isWellKnownCity } from '../vocabulary/cities'
import { REGIONS_OF_THE_WORLD, WORKPLACE_SHORT } from '../vocabulary/work-words'
import { employerKey } from './identity'
import { isRemark } from './title-abroad'
import { readsLikeTitle } from './title-like'

/** Where the last part of a title begins: behind a dash, a bar or a comma, or in brackets at the end. */
const LAST_PART = wordPattern(String.raw`\s?[([](?<inner>[^()[\]]{1,60})[)\]]$|(?:\s[-–—|·•:]\s?|(?<=[\p{L}\p{N})])[-–—|:]\s(?=[\p{Lu}\p{N}])|,\s)(?<last>[^|·•]{1,90}?)$`, '')
/** The signs between a title and what is set apart from it. */
export const DASHES = wordPattern(String.raw`(?:\s[-–—|·•:]\s?|(?<=[\p{L}\p{N})])[-–—|:]\s(?=[\p{Lu}\p{N}])|,\s)`, 'g')

const NUMBER = /^(?:#\s?|(?:job|req(?:uisition)?|ref(?:erence|erenz)?|réf(?:érence)?|vacancy|position|posting|kennziffer|stellen)[\s.:#-]{0,3}(?:id|no|nr|number|code|nummer)?[\s.:#-]{0,3}|id[\s.:#-]{1,3}|n[°o][\s.]{0,2})?(?:[A-Z]{1,5}[-_]?)?\d[\dA-Z_/-]{2,16}$/i
const YEAR = /^(?:19|20)\d\d(?:\s?[-/]\s?(?:19|20)?\d\d)?$/
const WORK = anyOf([...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite, 'full[- ]?time', 'part[- ]?time', 'vollzeit', 'teilzeit', 'temps plein', 'temps partiel'], 'gi')
/** Words for working from elsewhere, as titles have them. */
export const WORK_ONCE = anyOf([...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid])
const WIDE = anyOf(REGIONS_OF_THE_WORLD, 'gi')
const PITCH = wordPattern(String.raw`^(?:expérience|experience|erfahrung|\d{1,2}\s?\+?\s?(?:years|yrs|jahre|ans|años)|join\s|up to\s|bis zu\s|jusqu'à\s|from\s[£$€]|[£$€]\s?\d|\d{2,3}[k.,]|competitive|great\s|excellent|immediate|urgent|start(?:ing|s)?\s|ab sofort|no experience|earn\s|hiring|apply\s|we\s|you\s|your\s|work\s|visa\s|sponsorship|relocation|quick start|weekly pay|sign-?on|bonus|benefits)`, 'i')

/** Hours or a share of a post, or money, with which a tail begins: whatever follows is no title either. */
const TERMS = wordPattern(String.raw`^(?:(?:turnus|směn|zmian|schicht|skift|turn[oi]|équipes?|vuoro)\p{L}{0,4}\s\d|\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?(?:%|(?:h|hrs|hours|std|stunden|timer|tim|timmar|uur|uren|u|hodin|godz|horas|heures|ore|tuntia|ч|часов)(?![\p{L}]))|\p{L}{0,16}[\p{L} ]{0,16}(?:bonus|prime|premie|premia|prémie|náborov\p{L}{1,3}|бонус)(?![\p{L}])|(?:[€£$]|CHF|EUR)\s?\d|\d{1,3}(?:[., ]\d{3})+)`, 'i')
/** Kinds of contract as people shorten them, alone behind a dash ("FT", "CLT/PJ"), and what is refused there. */
const SHORT_TERMS = /^(?:(?:F\/?T|P\/?T|FTE|CLT|PJ|CDI|CDD|CTT|B2B|UoP|HPP|DPP|DPČ|W2|C2C|C|efetivo|est[áa]gio|stage|minijob)(?:\s?[/,&]\s?|\s(?:ou|or|o)\s)?){1,3}$|^(?:não|nao|kein|pas de|no remote|geen)\s/i
/** A place or any place: "Nantes ou full remote (France)", "Tampere tai etä". */
const PLACE_OR_REMOTE = wordPattern(String.raw`^\p{Lu}[\p{L}-]{2,30} (?:or|oder|ou|o|of|eller|tai|lub|nebo|или) (?:100 ?% |full |fully |en )?(?:remote|etä|etänä|distans|home ?office|télétravail|teletrabajo|remoto|zdalnie|zdalna|удал[её]нно)(?![\p{L}])`, 'i')
/** A shop or house and where it is: "– Punto vendita di Modena (MO)". */
const BRANCH = wordPattern(String.raw`^(?:rsa|casa di (?:cura|riposo)|residenza|ehpad|résidence|clinique|hôpital|hotel|hôtel|ristorante|seniorenheim|pflegeheim|wohnpark|plejecenter|plejehjem|punto vendita|negozio|sede|filiale|niederlassung|standort|agence|magasin|site|tienda|sucursal|centro|loja|unidade|vestiging|filiaal|winkel|butik|afdeling|avdeling|pobočka|prodejna|oddział|sklep|toimipiste|магазин|филиал)(?: (?:de|di|do|da|d'|in|i|w|v|te|à|en))? ?\p{Lu}`, 'i')

/** How many are wanted: "(two posts)", "X12 posts", "multiple openings". */
const SO_MANY = /^(?:x ?\d{1,3}|\d{1,3} ?x|(?:(?:x ?)?\d{1,3}|one|two|three|four|five|six|several|multiple|various|many)\s(?:x\s)?(?:posts?|positions?|vacanc(?:y|ies)|openings?|places|roles))(?![a-z])/i

/** Titles that are about a place: it is part of them. */
const OF_A_PLACE = wordPattern(String.raw`(?<![\p{L}])(?:country|area|regional|region|territory|market|district|city|landes\p{L}*|gebiets\p{L}*|bezirks\p{L}*)(?![\p{L}])`, 'i')

/** Whether words are nothing but places and ways of working, by names that are no everyday words. */
export const isPlaceOrWork = (words: string, head: string): boolean => {
  if (townBehindCode(words) !== undefined) return true
  const work = (WORK_ONCE.test(words) ? words.replace(WIDE, '') : words).replace(WORK, '').replace(/(?<![\d.,])\d(?:[.,]\d{1,2})?\s?(?:FTE|WTE)\b/gi, '').replace(/[\s,/|&+-]|\b(?:or|and|oder|und|ou|et|o|y|e|of|en|eller|och|og|tai|ja|lub|nebo|albo|in|within|us-based)\b/gi, '')
  if (work === '' && /\p{L}/u.test(words)) return true
  // A name that nobody knows may be a part of a city, or what the job is about ("Kubernetes, London").
  if (OF_A_PLACE.test(head) || !words.split(/,\s?/).every(part => part.replace(WORK, '').trim() === '' || placesIn(part, true).some(({ where }) => where.city === undefined || namesCity(where.city)))) return false
  const places = placesIn(words, false)
  if (places.length === 0 || !places.every(({ where }) => where.city === undefined || isWellKnownCity(where.city) || (namesCity(where.city) && (where.region ?? where.country) !== undefined) || (where.region ?? '').length === 2)) return false
  const covered = places.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), words)
  return covered.replace(/\(\d{2,3}\)/, '').replace(WORK, '').replace(/[\s,/|&+()-]|\b(?:or|and|oder|und|ou|et|o|y|e|of|en|eller|och|og|tai|ja|lub|nebo|albo|in|within|area|metro|based|office|full|100 ?%)\b/gi, '') === ''
}

/** Whether the last part of a title is none of its business. */
export const isForeign = (tail: string, head: string, separator: string, employers: readonly string[]): boolean => {
  if (NUMBER.test(tail) && /\d{3}|\d.{0,4}\d.{0,4}\d/.test(tail) && !YEAR.test(tail)) return true
  if (isPlaceOrWork(tail, head)) return true
  if (employers.includes(employerKey(tail))) return true
  if (SO_MANY.test(tail) || TERMS.test(tail) || SHORT_TERMS.test(tail) || BRANCH.test(tail) || PLACE_OR_REMOTE.test(tail)) return true
  return !separator.includes(',') && PITCH.test(tail) && !(readsLikeTitle(tail) && tail.split(' ').length <= 4)
}

/** Where the foreign tail of a title begins; undefined where it has none. */
export const foreignTail = (title: string, employers: readonly string[]): number | undefined => {
  const inner = LAST_PART.exec(title)?.groups?.['inner']
  if (inner !== undefined) {
    const at = title.lastIndexOf(inner) - 1
    const head = title.slice(0, at).trim()
    if (readsLikeTitle(head) && (isRemark(inner.trim()) || isForeign(inner.trim(), head, '(', employers))) return head.length
  }
  DASHES.lastIndex = 0
  const cuts: { at: number; separator: string }[] = []
  for (let found = DASHES.exec(title); found !== null && cuts.length < 12; found = DASHES.exec(title)) cuts.push({ at: found.index, separator: found[0] })
  // The longest tail first: "Cook - Bern, Switzerland" ends in one place.
  for (const { at, separator } of cuts) {
    const head = title.slice(0, at).trim()
    if (readsLikeTitle(head) && isForeign(title.slice(at + separator.length).trim(), head, separator, employers)) return head.length
  }
  return undefined
}
