import { anyOf } from '../text/cues'
import { PAY_CUES } from '../vocabulary/pay-words'
import { wordPattern } from '../text/word-pattern'

const PAY = anyOf(PAY_CUES)
const BEFORE = wordPattern(String.raw`(?:^\s?|[;|•]\s?|\)\s?)([\p{L}\p{N}][\p{L}\p{N} ,./&'()+-]{1,58}?)\s?[:–—]\s{0,2}$`, '')
const IN_HEAD = wordPattern(String.raw`(?<!\p{L})(?:for|in)\s((?:the\s)?(?:\p{Lu}[\p{L}.]{0,20}|[A-Z]{1,3}\d?)(?:[ ,/]{1,2}(?:\p{Lu}[\p{L}.]{0,20}|of|and|\d)){0,6})(?:\s(?:based|residents|candidates|employees|applicants))?,?\s?(?:is|are|ranges? from|of)?:?\s{0,2}$`, '')
const BEHIND = wordPattern(String.raw`^[^.;]{0,30}?(?<!\p{L})(?:for|in)\s(?:candidates |employees |applicants |residents )?(?:based |located |living |residing )?(?:in |of )?((?:the\s)?\p{Lu}[\p{L}.]{0,20}(?:(?:, |\s|/)(?:\p{Lu}[\p{L}.]{0,20}|of|\d)){0,5})`, '')
const BRACKET = wordPattern(String.raw`^[^(.;]{0,20}\(([\p{Lu}][\p{L}\p{N} ,./-]{1,38})\)`, '')

/** Words that stand where a place or level could, and are none. */
const NO_WHOM = /^(?:USD|EUR|GBP|CAD|DOE|OTE|Full|Part|This|The (?:role|position)|January|Gross|Brutto|Base|Depending|Based|Up|Plus|Yes|Note|Min(?:imum)?|Max(?:imum)?|[a-z]+ est)\b/i

/** The place or level that an amount is for, as the words beside it say: "Tier 1: $…", "$… for California". */
export const payFor = (head: string, tail: string): string | undefined => {
  const near = head.slice(-90)
  const said = BEFORE.exec(near)?.[1] ?? IN_HEAD.exec(near)?.[1] ?? BEHIND.exec(tail.slice(0, 120))?.[1] ?? BRACKET.exec(tail.slice(0, 80))?.[1]
  const whom = said?.trim().replace(/[.,]$/, '')
  return whom === undefined || whom.length < 2 || NO_WHOM.test(whom) || PAY.test(whom) ? undefined : whom
}
