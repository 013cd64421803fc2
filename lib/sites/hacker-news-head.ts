import { oneLine } from '../text/one-line'

// The custom of these threads: the first line holds employer, role, place, how one works and pay, bars between them. The order
// of the middle ones varies, so each is known by its words. The threads are in English.

const WORKPLACE = /\b(?:remote|on-?site|in[- ]office|hybrid|wfh)\b/i
const EMPLOYMENT = /\b(?:full[- ]?time|part[- ]?time|contract(?:or)?|freelance|intern(?:ship)?s?|permanent)\b/i
const PAY = /[$€£]\s?\d|\d\s?k\b|\b(?:usd|eur|gbp|chf|cad|aud)\b/i
const ROLE = /\b(?:engineers?|developers?|programmers?|designers?|scientists?|researchers?|managers?|leads?|heads? of|architects?|analysts?|directors?|founding|founders?|cto|vp|sre|devops|full[- ]?stack|front[- ]?end|back[- ]?end|roles|positions|writers?|marketers?|sales|recruiters?|admins?|operations|specialists?|interns?)\b/i
const ADDRESS = /https?:|www\.|^[\w-]+(?:\.[\w-]+){1,3}$/i

/** What is neither the employer's name: "(YC S21)", an address in brackets. */
const nameOnly = (words: string): string => oneLine(words.replace(/\([^()]{0,80}\)/g, ' ').replace(/https?:\S{1,200}/g, ' '))

/** The fields of such a first line; nothing where it has no bars, as then it is a sentence. */
export const headFields = (line: string): Record<string, string | undefined> => {
  const [first = '', ...rest] = line.split('|').slice(0, 15).map(oneLine)
  if (rest.length === 0) return {}
  const parts = rest.filter(words => words !== '' && !ADDRESS.test(words))
  const take = (is: (words: string) => boolean): string | undefined => {
    const at = parts.findIndex(is)
    return at < 0 ? undefined : parts.splice(at, 1)[0]
  }
  const pay = take(words => PAY.test(words))
  const title = take(words => ROLE.test(words) && !/^(?:full|part)[- ]?time$/i.test(words))
  const workplace = parts.find(words => WORKPLACE.test(words))
  const employment = parts.find(words => EMPLOYMENT.test(words))
  const place = parts.find(words => !EMPLOYMENT.test(words) && oneLine(words.replace(WORKPLACE, '').replace(/[^\p{L}]+/gu, ' ')) !== '' && !/visa|equity|health/i.test(words))
  return { company: nameOnly(first) || undefined, title, location: place, workplace, employment, pay }
}
