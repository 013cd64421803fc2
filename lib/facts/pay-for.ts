import { anyOf } from '../text/cues'
import { wordPattern } from '../text/word-pattern'
import { isWellKnownCity } from '../vocabulary/cities'
import { countryCoded, countryNamed } from '../vocabulary/countries'
import { OFFERING, PAY_CUES } from '../vocabulary/pay-words'
import { regionCoded, regionNamed } from '../vocabulary/regions'

const PAY = anyOf(PAY_CUES)
/** "Co nabízíme: 45 000 Kč": a heading that lost its line. */
const OFFERS = wordPattern(`^(?:${OFFERING.join('|')})$`, 'i')
const BEFORE = wordPattern(String.raw`(?:^\s?|[;|•.]\s?|\)\s?)([\p{L}\p{N}][\p{L}\p{N} ,./&'()+-]{1,58}?)\s?[:–—]\s{0,2}$`, '')
const NAMES = String.raw`((?:all other |other )?(?:the\s)?(?:\p{Lu}[\p{L}.]{0,20}|[A-Z]{1,3}\d?)(?:(?:, |[ /]|, and )(?:\p{Lu}[\p{L}.]{0,20}|of|and|or|\d)){0,8})`
const WHO = String.raw`(?:[ -]based|\sresidents|\scandidates|\semployees|\sapplicants|\shires|\slocations?|\smetro(?:politan)? area|\sonly){0,3}`
const IN_HEAD = wordPattern(String.raw`(?<!\p{L})(?:for|in|within|appl(?:y|ies|icable|ied) (?:only )?to|only to|specific to|(?:gilt|gelten) (?:nur )?für)\s(?:candidates |employees |applicants |residents |those |hires )?(?:based |located |living |residing )?(?:in )?${NAMES}${WHO},?\s?(?:(?:the |our )?(?:\p{L}{2,14} ){0,5}(?:range|salary|pay|compensation|wage) )?(?:is|are|ranges? from|of|at|between)?:?\s{0,2}$`, '')
const BEHIND = wordPattern(String.raw`^[^.;]{0,30}?(?<!\p{L})(?:for|in)\s(?:candidates |employees |applicants |residents )?(?:based |located |living |residing )?(?:in |of )?((?:the\s)?\p{Lu}[\p{L}.]{0,20}(?:(?:, |\s|/)(?:\p{Lu}[\p{L}.]{0,20}|of|\d)){0,5})`, '')
const BRACKET = wordPattern(String.raw`^[^(.;]{0,20}\(([\p{Lu}][\p{L}\p{N} ,./-]{1,38})\)`, '')
/** "Canada pay range:", "Salary range (US):": a place beside the word for pay. */
const BESIDE_PAY = wordPattern(String.raw`(?:^|[.;|•(]\s?|\sthe\s)((?:\p{Lu}[\p{L}.]{0,20})(?:\s\p{Lu}[\p{L}.]{0,20}){0,2}?)[ -](?:based\s)?(?:\p{L}{4,10}\s){0,3}(?:salary|pay|compensation|wage|hiring)(?:\s(?:range|band|scale))?[^:.;]{0,30}:?\s{0,2}$`, '')
const IN_BRACKETS = wordPattern(String.raw`(?:salary|pay|compensation|range|wage)\s?\(([^()]{2,40})\)\s?:?\s{0,2}$`, 'i')

/** Words that stand where a place or level could, and are none. */
const NO_WHOM = /^(?:USD|EUR|GBP|CAD|DOE|OTE|Full|Part|This|The (?:role|position)|January|Gross|Brutto|Base|Depending|Based|Up|Plus|Yes|[a-zäöü]{0,20}prognose|Note|Min(?:imum)?|Max(?:imum)?|From|To|Between|[a-z]+ est)\b/i

/** "This range applies to Germany only:": the line is about the range, whom it is for stands in it. */
const ABOUT_RANGE = /^(?:this|these|the|diese|die|das) (?:\S{1,20} ){0,4}?(?:appl(?:y|ies|icable)|(?:is|are) (?:only )?(?:for|valid)|gilt|gelten)(?![a-z])/i
/** "For candidates based in Poland": what comes before the name. */
const LED_BY = /^(?:in|for) (?:(?:all |our )?(?:candidates|employees|applicants|residents|those|hires) (?:(?:who are )?(?:based|located|living|residing) )?(?:in|of|from) )?/i
/** "The US" begins a sentence; inside one it is "the US". */
const withoutArticle = (whom: string | undefined): string | undefined => whom !== undefined && whom.startsWith('The ') && countriesOfWhom(whom).length > 0 && !isWellKnownCity(whom) ? `the ${whom.slice(4)}` : whom

const bareName = (words: string): string => words.trim().replace(/^(?:(?:all|any) )?other /i, '').replace(/^the /i, '').replace(/[ -](?:based|only|residents|candidates|remote|locations?|offices?)\b[^]*$/i, '').replace(/^remote[ ,(-]{1,3}/i, '')

/** The countries (ISO 3166-1 alpha-2) that such words may name, by country or region: "Georgia" is two; none where they name neither. */
export const countriesOfWhom = (whom: string): string[] => whom.split(/, | and | or |\/| & /).flatMap(part => {
  const name = bareName(part)
  const coded = /^(?:US|USA|UK|UAE)$/.test(name) ? countryCoded(name) : undefined
  return [countryNamed(name), coded, regionNamed(name)?.country].filter(country => country !== undefined)
})

const TIER = /^(?:geo(?:graphic)? )?(?:zone|tier|level|band|grade|step|region|area|category|class|group|lcat)\s?#?(?:\d{1,2}|[A-Z]{1,2}|I{1,3}|IV|V)\b/i
const GRADED = wordPattern(String.raw`(?<!\p{L})(?:I{1,3}|IV|V|L\d|IC\d|P\d|M\d|Junior|Mid|Senior|Sr|Staff|Principal|Lead|Entry)(?!\p{L})`, '')
/** Whether words name, beyond doubt, a place or a level that pay may be stated for. */
export const isKnownWhom = (whom: string): boolean =>
  TIER.test(whom) || GRADED.test(whom) || countriesOfWhom(whom).length > 0 || whom.split(/, | and | or |\/| & /).some(part => regionCoded(part.trim()) !== undefined || isWellKnownCity(part.trim()))

/** The place or level that an amount is for, as the words beside it say: "Tier 1: $…", "$… for California", "US salary range: $…". */
export const payFor = (head: string, tail: string): string | undefined => {
  const near = head.slice(-120)
  const line = BEFORE.exec(near.slice(-90))?.[1]
  const said = line !== undefined && !ABOUT_RANGE.test(line) ? line : IN_HEAD.exec(near)?.[1] ?? BEHIND.exec(tail.slice(0, 120))?.[1] ?? BRACKET.exec(tail.slice(0, 80))?.[1]
  const whom = withoutArticle(said?.trim().replace(/[.,]$/, '').replace(LED_BY, ''))
  if (whom !== undefined && whom.length >= 2 && !NO_WHOM.test(whom) && !PAY.test(whom) && !OFFERS.test(whom)) return whom
  const place = (BESIDE_PAY.exec(near)?.[1] ?? IN_BRACKETS.exec(near)?.[1])?.trim()
  return place !== undefined && countriesOfWhom(place).length > 0 ? withoutArticle(place) : undefined
}
