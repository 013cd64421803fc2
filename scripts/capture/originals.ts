import { structuredData } from '../../lib/page/structured-data'
import { employerKey } from '../../lib/posting/identity'
import { jobsIn } from '../../lib/posting/jobs-in'
import type { Site } from '../../lib/sites/site'
import { oneLine } from '../../lib/text/one-line'

/** What a page says that must not stay: names of employers and persons, streets and postal codes, identifiers. Each as written. */
export type Originals = { employers: string[]; persons: string[]; streets: string[]; codes: string[]; ids: string[] }

const NAME = String.raw`\p{Lu}[\p{L}'’-]{1,30}`
const HONORIFIC = new RegExp(String.raw`(?<![\p{L}])(?:Mrs?|Ms|Mx|Dr|Prof|Herrn?|Frau|Mme|Mlle|Monsieur|Madame|Señora?|Sra?|Dña|Pani?|Paní|Ing|Mgr)\.?\s+((?:(?:Dr|Prof|Ing)\.\s+)?(?:${NAME}\s+){0,2}${NAME})`, 'gu')
const LABELLED = new RegExp(String.raw`(?:contact(?: person)?|recruiter|hiring manager|posted by|report(?:s|ing) to|ansprechpartner(?:in)?|ihr kontakt|kontakt(?:person|osoba)?|contacto|contatto|interlocuteur|yhteyshenkilö|контактное лицо)\s{0,3}[:–-]\s{0,3}((?:${NAME}\s+){1,2}${NAME})`, 'giu')
const MAIL = /([a-z]{2,20})[._]([a-z-]{2,30})@[\w-]{1,63}\.[a-z.]{2,20}/gi

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const named = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? [value.name] : []

/** Every value under a property of this name, however deep. */
const valuesOf = (value: unknown, property: string, depth = 0): unknown[] =>
  depth > 12 || typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([name, inner]) => [...(name === property ? [inner] : []), ...valuesOf(inner, property, depth + 1)])

const personsIn = (value: unknown, depth = 0): string[] => {
  if (depth > 12 || typeof value !== 'object' || value === null) return []
  const own = '@type' in value && value['@type'] === 'Person' ? named(value) : []
  return [...own, ...Object.values(value).flatMap(inner => personsIn(inner, depth + 1))]
}

const words = (values: unknown[]): string[] => values.flatMap(value => (typeof value === 'string' || typeof value === 'number' ? [String(value).trim()] : [])).filter(text => text !== '')

/** The parts of an address that name one job: long figures, and figures mixed with letters. Years are none. */
const idsIn = (url: string): string[] => {
  const { pathname, search } = new URL(url)
  const path = decodeURIComponent(pathname + search)
  const whole: string[] = path.match(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi) ?? []
  const rest = whole.reduce((left, id) => left.replace(id, '/'), path)
  return [...whole, ...(rest.match(/[A-Za-z\d]{5,}/g) ?? []).filter(token => /\d/.test(token) && (/^\d+$/.test(token) || /\d.*[A-Za-z]|[A-Za-z].*\d/.test(token)))]
}

/** Labels of a host that name no employer. */
const GENERAL = /^(?:www\d?|careers?|jobs?|karriere|apply|app|uscareers|[a-z]{2,3}|wd\d{1,3}|career\d{1,2})$/

/** How an address names the employer: whatever holds its name, and the sub-domain that a system gives it. */
const employersIn = (url: string, site: Site, employer: string | undefined): string[] => {
  const { hostname, pathname } = new URL(url)
  const name = employer === undefined ? '' : employerKey(employer)
  const own = site.hosts.find(host => hostname.endsWith(`.${host}`))
  const given = own === undefined ? [] : hostname.slice(0, -own.length - 1).split('.').filter(label => !GENERAL.test(label))
  const holding = `${hostname}/${decodeURIComponent(pathname)}`.split(/[^\p{L}\p{N}]+/u).filter(part => name.length >= 3 && part.toLowerCase() !== name && part.toLowerCase().includes(name))
  return [...holding, ...given.filter(label => name.length < 3 || !label.replace(/[^\p{L}\p{N}]/gu, '').includes(name))]
}

const unique = (all: readonly string[]): string[] => [...new Set(all.map(oneLine))].filter(text => text.length >= 2)

/** All that must be replaced in a page. `employer` is the one that was read; `url` the page's address on `site`. */
export const originalsIn = (document: Document, { employer, url, site }: { employer: string | undefined; url: string; site: Site }): Originals => {
  const data = jobsIn(structuredData(document)).map(({ value }) => value)
  const text = document.body.textContent
  const links = [...document.querySelectorAll('a[href^="mailto:"]')].map(link => link.getAttribute('href') ?? '').join(' ')
  const mailed = [...`${text} ${links}`.matchAll(MAIL)].map(([, first = '', last = '']) => `${capital(first)} ${last.split('-').map(capital).join('-')}`).filter(name => text.includes(name))
  const employers = unique([...(employer === undefined ? [] : [employer]), ...data.flatMap(value => [...valuesOf(value, 'hiringOrganization'), ...valuesOf(value, 'legalName')].flatMap(named)), ...employersIn(url, site, employer)])
  const said = [...text.matchAll(HONORIFIC), ...text.matchAll(LABELLED)].map(match => (match[1] ?? '').replace(/^(?:(?:Dr|Prof|Ing)\.\s+)+/, ''))
  return {
    employers: employers.filter((name, at) => employers.findIndex(other => other === name) === at && employerKey(name).length >= 2),
    persons: unique([...data.flatMap(value => personsIn(value)), ...mailed, ...said]),
    streets: unique(words(data.flatMap(value => valuesOf(value, 'streetAddress')))),
    codes: unique(words(data.flatMap(value => valuesOf(value, 'postalCode')))).filter(code => code.length >= 4),
    ids: unique([...idsIn(url), ...words(data.flatMap(value => valuesOf(value, 'identifier').flatMap(id => (typeof id === 'object' && id !== null && 'value' in id ? [id.value] : [id]))))]).filter(id => id.length >= 4 && /\d/.test(id)),
  }
}
