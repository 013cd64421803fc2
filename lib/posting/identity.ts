import { cityNamed } from '../vocabulary/cities'
import type { Posting } from './posting'

/** Legal forms of common jurisdictions, without dots; only at the end of a name, and "the" at its beginning. */
const LEGAL = new Set('inc incorporated ltd limited llc llp lp plc gmbh mbh ag se sa sas sasu sarl bv nv ab oy oyj as asa aps spa srl sl sro spol doo kft zrt corp corporation co company group holding holdings kg kgaa ohg ug ev eg pty pte kk pvt private public'.split(' '))
const JOINING = new Set(['and', 'und', 'et', 'y', 'e'])

/** Engines make a class of all the world's letters ready slowly, and hardly a name needs it. */
const OTHER = /[^ -~]/
const folded = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * An employer's name such that two spellings of one employer agree: letter case, accents, punctuation, spaces, legal form
 * and "and" aside ("JPMorganChase", "JPMORGAN CHASE AND CO"). '' only for a name without letters and figures.
 */
export const employerKey = (name: string): string => {
  // "S.A.", "a/s", "s.r.o." are one word each.
  const small = folded(name.slice(0, 300))
  const joined = !/[./]/.test(small) ? small : small.replace(/(?<![\p{L}\p{N}])(\p{L})(?:[./]\s?(\p{L}))(?:[./]\s?(\p{L}))?(?![\p{L}\p{N}])\.?/gu, '$1$2$3')
  const words = joined.replace(/&|\+/g, ' and ').split(OTHER.test(joined) ? /[^\p{L}\p{N}]+/u : /[^a-z0-9]+/).filter(word => word !== '')
  const kept = [...words]
  const last = (): string => kept[kept.length - 1] ?? ''
  if (kept.length > 1 && kept[0] === 'the') kept.shift()
  while (kept.length > 1 && (LEGAL.has(last()) || JOINING.has(last()))) kept.pop()
  const named = kept.filter(word => !JOINING.has(word))
  return (named.length > 0 ? named : words).join('')
}

/** Address parameters that say where a visitor came from, not what the page is. */
const TRACKING = /^(?:utm_.*|gh_src|lever-.*|trk.*|ref.*|src|source|fbclid|gclid|msclkid|mc_.*|from|originalsubdomain|position|pagenum|ebp|refid)$/i

/** An address such that two links to one page agree: host without "www.", path, and what it asks for, without what only tells where the visitor came from. */
export const addressKey = (url: string): string => {
  if (!URL.canParse(url)) return url.trim()
  const address = new URL(url)
  const asked = [...address.searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`).sort()
  return `${address.hostname.toLowerCase().replace(/^www\./, '')}${address.pathname.replace(/(?<!\/)\/+$/, '')}${asked.length > 0 ? `?${asked.join('&')}` : ''}`
}

/** The host in an address as addressKey has it. */
export const hostOfKey = (at: string): string => at.split('/', 1)[0] ?? at

/** Letters and figures of a title, without what says for whom it is meant ("(m/w/d)", "H/F"). */
export const titleKey = (title: string): string =>
  folded(title).replace(/\((?:[mfwdxhiv]\s?[/|*]\s?){1,3}[mfwdxhiv*]\)|(?<!\p{L})h\/f(?!\p{L})|\(all genders\)|\(gn\)/gu, ' ').replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim()

const placeKey = (posting: Posting): string => {
  const places = posting.places.map(({ city, region, country }) => folded((city === undefined ? undefined : cityNamed(city) ?? city) ?? region ?? country ?? '')).filter(place => place !== '').sort()
  return places[0] ?? (posting.workplace.some(({ kind }) => kind === 'remote') ? 'remote' : '')
}

/**
 * Same job, same key, wherever it is posted: employer, title and place. Where the posting names no employer or no title, its
 * address without what only tells where the visitor came from; without an address, what it asks first.
 */
export const jobKey = (posting: Posting): string => {
  const employer = employerKey(posting.company?.value ?? '')
  const title = titleKey(posting.title?.value ?? '')
  if (employer !== '' && title !== '') return ['job', employer, title, placeKey(posting)].join('|')
  if (posting.url !== undefined && posting.url !== '') return `at|${addressKey(posting.url)}`
  return ['text', employer, title, folded(posting.requirements[0]?.said.words ?? '').slice(0, 80)].join('|')
}
