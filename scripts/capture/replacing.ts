import { inventedId, inventedPerson, inventedPhone } from './invented'
import { employerLiterals, type Literal, personLiterals } from './variants'
import type { Originals } from './originals'

/** What was replaced: for each kind, the originals with what stands for them now. */
export type Replaced = Map<string, Map<string, string>>

/** Replaces in text and in links, the same original always by the same words, and keeps account of it. */
export type Replacing = { text: (words: string) => string; link: (href: string) => string | undefined; id: (words: string) => string; replaced: Replaced }

const MAIL = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}`
const LINK = String.raw`https?:\/\/[^\s"'<>()]{1,2000}`
const STREET = String.raw`\p{Lu}[\p{L}.-]{1,40}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|gatan|vägen|gade|vej|laan|straat)\s\d{1,4}\s?[a-z]?(?![\p{L}])|\d{1,5}\s(?:\p{Lu}[\p{L}'.-]{1,20}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Drive|Way|Court|Square)(?![\p{L}])`
const PHONE = String.raw`(?:\+\d{1,3}[\s().\/-]{0,3}|\(?0)\d(?:[\s().\/-]{0,2}\d){6,12}(?!\d)|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d)`
const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}/

/** Small letters count only here: the search for all at once takes no heed of them. */
const STREET_AS_WRITTEN = new RegExp(`^(?:${STREET})`, 'u')

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)
const key = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ')

/** In the case of what it stands for: "ACME", "acme", "Acme". */
const inCaseOf = (match: string, to: string): string => (match.length > 2 && match === match.toUpperCase() && /\p{L}/u.test(match) ? to.toUpperCase() : match === match.toLowerCase() && /\p{L}/u.test(match) ? to.toLowerCase() : to)

const literalsOf = (originals: Originals, employer: string, page: string): Literal[] => {
  const lower = new Set(page.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]+/gu))
  const isEveryday = (word: string): boolean => lower.has(word.toLowerCase())
  return [
    ...originals.employers.flatMap(name => employerLiterals(name, employer, isEveryday)),
    ...originals.persons.flatMap((name, at) => personLiterals(name, inventedPerson(at), isEveryday)),
    ...originals.streets.map((words, at): Literal => ({ kind: 'street', words, to: `${at + 1} Example Street` })),
    ...originals.codes.map((words, at): Literal => ({ kind: 'code', words, to: inventedId(words, at) })),
    ...originals.ids.map((words, at): Literal => ({ kind: 'id', words, to: inventedId(words, at) })),
  ]
}

/** Ready to replace everything that identifies somebody. `employer` is the invented one; `page` all text of the page; `host` its own host, which stays. */
export const newReplacing = (originals: Originals, { employer, page, host }: { employer: string; page: string; host: string }): Replacing => {
  const replaced: Replaced = new Map()
  const note = (kind: string, original: string, to: string): string => {
    const kinds = replaced.get(kind) ?? new Map<string, string>()
    replaced.set(kind, kinds.set(original, kinds.get(original) ?? to))
    return to
  }
  const once = (kind: string, original: string, make: (at: number) => string): string => note(kind, original, replaced.get(kind)?.get(original) ?? make(replaced.get(kind)?.size ?? 0))
  const literals = new Map<string, Literal>()
  for (const literal of literalsOf(originals, employer, page)) if (!literals.has(key(literal.words))) literals.set(key(literal.words), literal)
  const known = [...literals.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|') || '(?!)'
  const all = new RegExp(String.raw`(?<link>${LINK})|(?<mail>${MAIL})|(?<![\p{L}\p{N}])(?:(?<literal>${known})(?![\p{L}\p{N}])|(?<street>${STREET})|(?<phone>${PHONE}))`, 'giu')
  const domain = `${employer.toLowerCase().replace(/[^a-z\d]+/g, '-')}.example`

  const mail = (words: string): string => once('e-mail', words.toLowerCase(), at => `contact-${at + 1}@${domain}`)
  const phone = (words: string): string => (DATE.test(words) ? words : once('phone', words, at => inventedPhone(words, at)))
  const id = (words: string): string => once('id', words, at => inventedId(words, originals.ids.length + at))
  const literal = (match: string): string => {
    const found = literals.get(key(match))
    return found === undefined || (found.exact && match !== found.words) ? match : note(found.kind, match, inCaseOf(match, found.to))
  }
  /** Literals and, of what is left in an address, whatever numbers a thing. */
  const inAddress = (part: string): string => part.replace(all, (match, ...rest) => (rest[2] === undefined ? match : literal(match))).replace(/(?<![A-Za-z\d])(?!1+\d{0,2}(?!\d))\d{5,}(?![A-Za-z\d])/g, id)

  const link = (href: string): string | undefined => {
    if (/^mailto:/i.test(href)) return `mailto:${mail(href.slice(7).replace(/\?.*/, ''))}`
    if (/^tel:/i.test(href)) return `tel:${phone(href.slice(4))}`
    if (/^(?:javascript|data|blob|about):/i.test(href)) return undefined
    if (!/^(?:https?:)?\/\//i.test(href)) return href.startsWith('#') ? href : inAddress(href.replace(/([?&])(?:utm_\w{1,20}|gclid|fbclid|trk|ref\w{0,10})=[^&#]{0,500}/g, '$1').replace(/[?&]+$/, ''))
    const address = new URL(href, 'https://elsewhere.example')
    if (address.hostname !== host) return once('link', address.origin + address.pathname, at => `https://elsewhere.example/${at + 1}`)
    for (const name of Array.from(address.searchParams.keys())) if (/^(?:utm_|gclid|fbclid|trk|ref)/i.test(name)) address.searchParams.delete(name)
    return `https://${inAddress(address.hostname)}${inAddress(decodeURIComponent(address.pathname))}${inAddress(decodeURIComponent(address.search))}`
  }

  const text = (words: string): string => words.replace(all, (match, ...rest) => {
    const [web, post, one, street] = rest
    if (web !== undefined) return link(match) ?? ''
    if (post !== undefined) return mail(match)
    if (one !== undefined) return literal(match)
    if (street === undefined) return phone(match)
    return STREET_AS_WRITTEN.test(match) ? once('street', match, at => `${originals.streets.length + at + 1} Example Street`) : inAddress(match)
  })
  return { text, link, id, replaced }
}
