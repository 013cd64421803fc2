import { plain } from '../text/cues'
import { wordPattern } from '../text/word-pattern'
import { BODIES_END } from '../vocabulary/employer-words'
import { employerKey } from './identity'
import { callBefore, TERMS_BEHIND } from './title-abroad'
import { endBehindGenders } from './title-genders'
import { readsLikeTitle, SOUGHT_BEHIND } from './title-like'
import { DASHES, foreignTail, isForeign, isPlaceOrWork, WORK_ONCE } from './title-tail'

/** A name and its offsets in the words it was cut out of. */
export type Cut = { text: string; from: number; to: number }

const NOISE_BEFORE = /^(?:(?:job offer|aktualne|pilne|pilnie|od zaraz|akutně|ihned|job|job title|role|position|stelle|stellenangebot|stellenausschreibung|gesucht|wir suchen|offre d'emploi|recrutement|nous recrutons|oferta de empleo|empleo|vacante|se busca|vaga|vaga de emprego|offerta di lavoro|cercasi|vacature|vacancy|job vacancy|opening|we are hiring|we're hiring|now hiring|hiring|now recruiting|join us as|wanted|urgent|urgente|dringend|immediate start|new|fiche de poste|descriptif de poste|stellenbeschreibung|ficha de vacante|popis pozice|opis stanowiska)(?:\s?[:!–|-]{1,3}|\s(?=(?:an?|eine?n?|une?|un[ao]?|een)\s))\s{0,3}(?:(?:an?|eine?n?|une?|un[ao]?|een)\s)?)/i
/** "Larkspur recrute : un boulanger": who seeks, before whom. */
const SEEKER = wordPattern(String.raw`^[\p{Lu}\d][^:.!?]{1,50}?\s(?:recrute|recherche|sucht|zoekt|busca|contrata|selecciona|precisa|necesita|solicita|procura|cerca|söker|søger|hledá|szuka|poszukuje|zatrudni|is hiring|is looking for|seeks)\s?:?\s(?:(?:an?|eine?n?|une?|deux|trois|un[ao]?|een|en|et)\s)?`, 'i')
/** "Vacancy @ Larkspur Relief – Project Officer": the call and whose it is, before the title. */
const VACANCY_AT = /^(?:job vacancy|vacancy|job opening|job opportunity|job|hiring) ?(?:@|at) ?[^–—|:]{2,90}\s?[–—|:-]\s(?=\S)/i
/** A number of the staff department at the very beginning, long enough to be none of a product. */
const NUMBER_BEFORE = /^(?=(?:[^\d\s]{0,6}\d){4})[A-Z]{0,6}[-.]?\d[\dA-Z./-]{3,24}[\s:–-]{1,4}(?=\S)/
/** "Analyst Job in Ghent": what boards put behind a title of their own making. */
const JOB_IN = wordPattern(String.raw`\s(?:jobs?|vacancy|vacancies|careers?)\s(?:in|at|near)\s(?:the\s)?\p{Lu}.{1,60}$`, 'i')
const BRACKET_BEFORE = /^[[(]([^\])]{1,40})[\])]\s{0,3}[-–:]?\s{0,3}/
/** "Fiche de poste Assistant": what kind of paper it is, without a sign behind it. */
export const PAPER_BEFORE = /^(?:fiche de poste|descriptif de poste|offre d'emploi|stellenbeschreibung|stellenanzeige|job vacancy|vacature|wakat|praca dla|vaga para|vaga de) (?=\p{L})/iu
/** Emoji and other ornaments before the first letter. */
const SIGNS_BEFORE = wordPattern(String.raw`^[^\p{L}\p{N}()[\]{}"'.#+@&]{1,12}(?=[\p{L}\p{N}([])`, '')
const HURRY = /^(?:hiring|vaga|vagas|job|jobs|closed|urgent|urgente|dringend|new|neu|nouveau|hot|immediate start|ab sofort)\W{0,3}$/i
const NOISE_AFTER = /\s{0,2}(?:[|·]|\s[–—-])\s{1,2}(?:jobs?|careers?|job description|job posting|vacancy|stellenangebot|karriere|apply now|hiring|now hiring)(?:\s.{0,60})?$/i
const LAST_WORDS = /\s(?:job details|job description|job posting|stellenanzeige|stellenangebot|apply now|offre d'emploi)$/i
/** "… gesucht", "… gezocht in Venlo": that somebody is sought, and where. */
const SOUGHT = wordPattern(String.raw`\s(?:gesucht|gezocht|søges|søkes|sökes|wanted|needed|hledá(?:me|\sse)|poszukiwan\p{L})(?:\s(?:in|i|till|til|te|w|ve?|for|für)\s[^.|]{2,40})?[!.]{0,3}$`, 'i')
/** "til Lærkevang A/S": a preposition that means other things too, where the name shows its legal form. */
const AT_FIRM = wordPattern(String.raw`\s(?:til|till|hos|ved|na|no|em|presso|bij|u|v|w)\s\p{Lu}[\p{L}\p{N}&.' -]{1,50}\s(?:A/S|ApS|AB|AS|ASA|Oyj?|BV|NV|GmbH|AG|S\.?A\.?|Ltda\.?|S\.?[rp]\.?[lA]\.?|s\.r\.o\.|a\.s\.)(?:(?:,| i| in| te| à| w| v) [\p{L} -]{2,40})?$`, '')
const AT_EMPLOYER = wordPattern(String.raw`\s(?:(?:at|bei|chez|hos)\s|@\s?)\p{Lu}[\p{L}\p{N}&.' -]{1,60}$`, '')
/** "Analista Pleno na Larkspur Digital": what Portuguese says before an employer, where the title is Portuguese. */
const AT_EMPLOYER_PT = wordPattern(String.raw`(?<=(?<!\p{L})(?:analista|desenvolvedora?|engenheir[oa]|programadora?|pessoa|técnic[oa]|auxiliar|assistente|estagiári[oa]|gerente|coordenadora?|consultora?|especialista|líder|pleno|sênior|júnior|designer|developer|engineer|master|owner|manager)s?(?!\p{L}).{0,60})\sna\s\p{Lu}[\p{L}\p{N}&.' -]{1,50}$`, 'i')
/** "for an alternative data startup": for whom, not what. */
const FOR_SOME_FIRM = wordPattern(String.raw`\s(?:for|at|in|bei|in einem|dans une?|pour une?)\s(?:an?\s|our\s|the\s)?(?:[\p{L}-]{1,30}\s){0,4}(?:startups?|start-ups?|scale-?ups?|company|agency|firm|consultancy)$`, 'i')

/** A public body at the end, behind a sign: "… / Koivurannan hyvinvointialue". */
const BODY_LAST = wordPattern(String.raw`(?:\s[/|–—-]\s|,\s)\p{Lu}[\p{L}-]{1,30}(?: \p{L}[\p{L}-]{1,24}){0,3} (?:${BODIES_END.join('|')})$`, '')

/** Hours, a share of a post or money, at the end of a title without a sign before it. */
const TERMS_LAST = wordPattern(String.raw`\s\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?%$|\s\d{2,3}[.,]\d{3}(?:\s?[-–]\s?\d{2,3}[.,]\d{3})?(?:\s?€)?(?:,.{0,40})?$`, '')
/** How much of a title's beginning is its employer or a place, set apart from it: "Larkspur - Baker", "Ghent – Baker". */
const foreignHead = (title: string, employers: readonly string[], more: boolean): number => {
  DASHES.lastIndex = 0
  const found = DASHES.exec(title)
  if (found === null || found[0].includes(',') || found.index > 60) return 0
  const [first, rest] = [title.slice(0, found.index).trim(), title.slice(found.index + found[0].length)]
  const lead = rest.length - rest.trimStart().length
  const isNone = employers.includes(employerKey(first)) || more && /^[A-Z]{2}$/.test(first) || !readsLikeTitle(first) && isPlaceOrWork(first, '')
  const isTitle = readsLikeTitle(rest.split(/\s[-–—|·•]\s/)[0] ?? '')
  // Of three parts with the job in the middle, one that no trade knows before it is a place or a name.
  const isBefore = !readsLikeTitle(first) && isTitle && employers.some(key => key.length > 2 && employerKey(rest).endsWith(key))
  const paper = PAPER_BEFORE.exec(rest.trimStart())?.[0].length ?? 0
  return (isNone || isBefore) && (isTitle || readsLikeTitle(rest.replace(/\.$/, ''))) ? found.index + found[0].length + lead + paper : 0
}

/**
 * A title without what pages put around it: "| Company", "at Company", "– Job", a place, a way of working, a number of the
 * staff department, a pitch behind a dash. `employers` are names known to be the employer's. What belongs to the title stays
 * ("Engineer, Platform", "Country Manager, Norway").
 */
export const cleanTitle = (words: string, employers: readonly string[] = []): Cut => {
  const even = plain(words)
  let from = SIGNS_BEFORE.exec(even)?.[0].length ?? 0
  from += NOISE_BEFORE.exec(even.slice(from))?.[0].length ?? 0
  for (const lead of [VACANCY_AT, NUMBER_BEFORE]) {
    const length = lead.exec(even.slice(from))?.[0].length ?? 0
    if (length > 0 && readsLikeTitle(even.slice(from + length))) from += length
  }
  const paper = PAPER_BEFORE.exec(even.slice(from))?.[0].length ?? 0
  if (paper > 0 && readsLikeTitle(even.slice(from + paper))) from += paper
  let to = words.length - (/[\s\p{Extended_Pictographic}\uFE0F]{1,12}$/u.exec(even)?.[0].length ?? 0)
  for (let step = 0; step < 3; step++) {
    const [whole = '', inner = ''] = BRACKET_BEFORE.exec(even.slice(from)) ?? []
    const stands = whole === '' || !(HURRY.test(inner) || isForeign(inner, '', '[', []) || WORK_ONCE.test(inner) && readsLikeTitle(even.slice(from + whole.length)))
    if (stands) break
    from += whole.length
  }
  const keys = employers.map(employerKey).filter(key => key.length > 1)
  for (let step = 0; step < 3; step++) {
    const head = foreignHead(even.slice(from), keys, step > 0)
    if (head === 0) break
    from += head
  }
  const seeker = SEEKER.exec(even.slice(from))?.[0].length ?? 0
  if (seeker > 0 && readsLikeTitle(even.slice(from + seeker))) from += seeker
  from += callBefore(even.slice(from))
  const cut = (pattern: RegExp): void => {
    const found = pattern.exec(even.slice(from, to))
    if (found && found.index > 1) to = from + found.index
  }
  const boards = JOB_IN.exec(even.slice(from, to))
  if (boards && readsLikeTitle(even.slice(from, from + boards.index))) to = from + boards.index
  cut(LAST_WORDS)
  cut(NOISE_AFTER)
  const bar = words.slice(from, to).indexOf(' | ')
  if (bar > 1) {
    const first = words.slice(from, from + bar)
    const second = words.slice(from + bar + 3, to)
    if (readsLikeTitle(first) || !readsLikeTitle(second)) to = from + bar
    else from += bar + 3
    const next = words.slice(from, to).indexOf(' | ')
    if (next > 1) to = from + next
  }
  cut(TERMS_LAST)
  to = from + endBehindGenders(even.slice(from, to), keys)
  cut(AT_FIRM)
  cut(AT_EMPLOYER)
  cut(AT_EMPLOYER_PT)
  cut(SOUGHT)
  cut(SOUGHT_BEHIND)
  const terms = TERMS_BEHIND.exec(even.slice(from, to))
  if (terms && terms.index > 3 && readsLikeTitle(even.slice(from, from + terms.index))) to = from + terms.index
  cut(/\s[–—-]\s(?:jobs?|careers?)\s.{0,60}$/i)
  for (let step = 0; step < 5; step++) {
    const end = foreignTail(even.slice(from, to).trimEnd(), keys)
    if (end === undefined) break
    to = from + end
  }
  const body = BODY_LAST.exec(even.slice(from, to))
  if (body && body.index > 1 && readsLikeTitle(even.slice(from, from + body.index))) to = from + body.index
  cut(AT_EMPLOYER)
  const firm = FOR_SOME_FIRM.exec(even.slice(from, to))
  if (firm && firm.index > 1 && readsLikeTitle(even.slice(from, from + firm.index))) to = from + firm.index
  to = from + words.slice(from, to).replace(/[\s!*]{1,10}$/, '').length
  const text = words.slice(from, to)
  const lead = text.length - text.trimStart().length
  return { text: text.trim(), from: from + lead, to: from + lead + text.trim().length }
}
