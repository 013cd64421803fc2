import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { saidInBlock, type Stated } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { employerKey } from './identity'

/** Boards and the firms behind recruiting systems, by the name in their address: never the employer on their own pages. */
const BOARDS: ReadonlySet<string> = new Set(
  ('linkedin indeed glassdoor stepstone monster ziprecruiter dice remoteok weworkremotely remotive himalayas xing seek naukri reed totaljobs cvlibrary bayt jobs startupjobs hh arbetsformedlingen arbeitsagentur usajobs ' +
    'joinhandshake handshake wellfound angel otta welcometothejungle greenhouse lever ashbyhq ashby teamtailor personio recruitee smartrecruiters bamboohr icims jobvite myworkdayjobs workday successfactors taleo oraclecloud ' +
    'rekrute adzuna jooble talent simplyhired careerbuilder jobteaser hellowork apec cadremploi infojobs pracuj nofluffjobs justjoin finn jobindex jobnet duunitori github workable ycombinator google').split(' '),
)

/** Of these and more, those that only advertise for others: where no address tells whose page it is, their name is the board's. */
const ONLY_BOARDS: ReadonlySet<string> = new Set('stepstone infojobs apec pracuj pracujpl olx olxpl hellowork cadremploi jobindex jobnet duunitori naukri totaljobs rekrute karriere karriereat jobsch jobup kuntarekry francetravail poleemploi platsbanken arbeitsagentur bumeran computrabajo catho gupy xing werknl nationalevacaturebank jobscz pracecz pracecz profesia profesiask hhru superjob arbeidsplassen arbeidsplassenno jobbsafari monsterboard jobat vdab forem kununu hokify stellenanzeigen'.split(' '))

/** Recruiting systems whose address begins with the employer's name. */
const BEFORE = /^([a-z0-9-]{2,40})\.(?:wd\d{1,3}\.)?(?:myworkdayjobs|bamboohr|recruitee|teamtailor|jobs\.personio|icims|breezy|applytojob|softgarden|workable|pinpointhq|freshteam|factorialhr|homerun|taleo)\./
/** Recruiting systems that name the employer first in the path. */
const BEHIND = /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|jobvite\.com)$/
/** Own pages of an employer: careers.acme.com, acme.com/careers/…. */
const OWN_HOST = /(?:^|\.)(?:careers?|jobs?|karriere|stellen|emplois?|recrutement|recruit(?:ing|ment)?|join|work|talent|apply)\./
const OWN_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:careers?|jobs?|karriere|join-us|work-with-us|vacancies)(?:\/|$)/i
/** What in a path says that an employer's name follows. */
const SLUG = /(?:[-/](?:recrutement|chez|at|bei)-|\/(?:company|companies|employers?|cmp|entreprises?|unternehmen)\/)([a-z0-9][a-z0-9-]{1,80})/i

/** The part of a host that its owner chose ("careers.acme.co.uk" gives "acme"). */
const ownLabel = (host: string): string => {
  const labels = host.split('.')
  const short = labels.length > 2 && /^(?:co|com|org|gov|ac|net)$/.test(labels[labels.length - 2] ?? '')
  return labels[labels.length - (short ? 3 : 2)] ?? ''
}

/** The names, as keys, that the address gives the employer; the longest first. Empty where it gives none. */
export const employersInAddress = (url: string | undefined): string[] => {
  if (url === undefined || !URL.canParse(url)) return []
  const { hostname, pathname, searchParams } = new URL(url)
  const host = hostname.toLowerCase().replace(/^www\./, '')
  const found: string[] = []
  const before = BEFORE.exec(host)?.[1]
  if (before !== undefined) found.push(before.replace(/^(?:careers?|jobs?|hr)-|-(?:careers?|jobs?)$/, ''))
  // Greenhouse, in a frame: boards.greenhouse.io/embed/job_app?for=acme&token=….
  if (BEHIND.test(host)) found.push((pathname.startsWith('/embed/') ? searchParams.get('for') : pathname.split('/')[1]) ?? '')
  const own = ownLabel(host)
  if (before === undefined && !BOARDS.has(own.replace(/-/g, '')) && (OWN_HOST.test(host) || OWN_PATH.test(pathname))) found.push(own)
  const slug = (SLUG.exec(pathname)?.[1] ?? '').split('-').filter(part => part !== '')
  for (let take = Math.min(4, slug.length); take > 0; take--) found.push(slug.slice(0, take).join('-'))
  return found.map(employerKey).filter(key => key.length > 1 && !BOARDS.has(key))
}

/** Whether a name is that of the board whose page this is. */
export const isBoardOf = (name: string, url: string | undefined): boolean => {
  if (url === undefined || !URL.canParse(url)) return ONLY_BOARDS.has(employerKey(name))
  const own = ownLabel(new URL(url).hostname.toLowerCase()).replace(/-/g, '')
  return BOARDS.has(own) && employerKey(name).replace(/(?:com|io|jobs)$/, '') === own
}

const WORD = wordPattern(String.raw`[\p{Lu}\p{N}][\p{L}\p{N}'.-]{0,30}`, 'g')
const MOST = 20_000

/** Where the text writes out a name that the address only spells in small letters ("acme-foods": "Acme Foods"). */
export const writtenOut = (blocks: readonly Block[], keys: readonly string[]): Stated<string> | undefined => {
  if (keys.length === 0) return undefined
  let left = MOST
  for (const [block, { text }] of blocks.entries()) {
    left -= text.length
    if (left < 0 && block > 0) return undefined
    const line = plain(text.slice(0, MOST))
    WORD.lastIndex = 0
    for (let found = WORD.exec(line); found !== null; found = WORD.exec(line)) {
      const start = found.index
      const first = found[0].toLowerCase().replace(/'s$/, '').replace(/['.-]/g, '')
      if (/^[a-z0-9]*$/.test(first) && !keys.some(key => key.startsWith(first))) continue
      const words = line.slice(start, start + 70).split(' ')
      for (let take = 1; take <= Math.min(4, words.length); take++) {
        const name = words.slice(0, take).join(' ').replace(/(?:'s[,.;:!?)"”]*|(?<![,.;:!?)"”])[,.;:!?)"”]+)$/, '').replace(/'s$/, '')
        if (name.length > 1 && keys.includes(employerKey(name))) return { value: text.slice(start, start + name.length), said: saidInBlock(blocks, block, start, start + name.length) }
      }
    }
  }
  return undefined
}
