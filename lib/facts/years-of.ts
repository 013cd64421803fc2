import { EXPERIENCE } from '../vocabulary/requirement-words'
import { wordPattern } from '../text/word-pattern'

const EXP = String.raw`(?:(?:work|working)\s)?(?:${EXPERIENCE.filter(word => word !== 'background' && word !== 'praxis').join('|')})`
const BEFORE = wordPattern(String.raw`^\s(?:of\s|de\s|d'|an\s|in\s)?(?:the\s)?(?<what>[^.;:()]{0,80}?)\s?(?<!\p{L})${EXP}(?!\p{L})`, 'i')
const BEHIND = /^[\s,]{0,2}(?:\([^()]{0,40}\)\s)?(?:(?:working|specifically|professionally|hands-on|preferably|ideally)\s)?(?:in|with|as|of|on|within|using|at|across|als|im|in der|bei|mit|en tant que|en|dans|comme|sur)\s(?:an?\s|the\s|einer?\s|der\s|dem\s)?(?<what>\.?[^.;()]{2,110})/i
const DOING = /^\s(?:of\s)?(?:specifically\s|professionally\s)?(?:(?:working\s)?(?:in|with|as|on|within|using|at|als|im|in der|en|dans)\s(?:an?\s|the\s)?)?(?<what>\.?[^.;()]{2,110})/i
const END = wordPattern(String.raw`,\s(?:with|including|preferably|ideally|plus|of which|at|as well|along|where|which|who|mostly|having|and (?:at least|a minimum|\d)|\S{1,6} of (?:them|these|those|which)|davon|idealerweise|dont)(?!\p{L})|\s(?:and|with|plus)\s(?:at least|a minimum of|\d)|\s(?:is|are|was|required|preferred|needed|desired|or equivalent|erforderlich|requis\p{L}{0,2})(?!\p{L})|\s[–—-]\s|,\s?(?:and|or|with|und)?\s?$|\s(?:and|or|with|plus|und|et)\s?$`, 'i')
/** Words that qualify experience without saying in what. */
const GENERAL = /^(?:(?:industry|professional|relevant|related|prior|previous|proven|practical|hands-on|demonstrable|demonstrated|solid|commercial|post-graduate|progressive|full-time|overall|total|similar|recent|strong|deep|extensive|combined|einschlägige|relevante|mehrjährige|praktische|berufliche|significant|minimum|or more|of|in|,|and|or)\s?)+$/i

const clean = (words: string): string => {
  const end = words.search(END)
  return (end < 0 ? words : words.slice(0, end)).trim().replace(/^(?:of|de|in)\s/i, '').replace(/[,:]$/, '')
}

/**
 * Experience in what, from the words behind a number of years: "of industry experience in machine learning" gives
 * "machine learning", "of industry experience" gives "industry experience". `length` is how far these words reach.
 */
export const experienceOf = (tail: string): { words?: string; length: number } => {
  const before = BEFORE.exec(tail)
  if (before !== null) {
    const what = clean(before.groups?.['what'] ?? '')
    const behind = BEHIND.exec(tail.slice(before[0].length))
    const field = behind === null ? '' : clean(behind.groups?.['what'] ?? '')
    const reach = before[0].length
    const general = what === '' || GENERAL.test(what)
    if (field !== '' && (general || what.length < 4)) return { words: field, length: reach + (behind?.[0].indexOf(field) ?? 0) + field.length }
    if (what === '' || /^(?:of|in|relevant|or more)$/i.test(what)) return { length: reach }
    return { words: general ? `${what} experience` : what, length: reach }
  }
  if (/^\s?[,(]?\s?(?:is |are )?(?:required|preferred|desired|needed|minimum)\b/i.test(tail)) return { length: 0 }
  const doing = DOING.exec(tail)
  const words = doing === null ? '' : clean(doing.groups?.['what'] ?? '')
  return doing === null || words.length < 2 || words.length > 100 ? { length: 0 } : { words, length: doing[0].indexOf(words) + words.length }
}
