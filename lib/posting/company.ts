import { placesIn } from '../facts/place-words'
import { nameOf, objectOf } from '../facts/plain-json'
import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { oneLine } from '../text/one-line'
import { repair } from '../text/repair'
import { saidInBlock, saidInField, type Stated } from '../text/said'
import type { Capture } from './capture'
import { employersInAddress, isBoardOf, writtenOut } from './company-address'
import { employerByMail, employerInTitleLine } from './employer-shown'
import { isPlaceOnly, mayBeName } from './head-line'
import { employerKey } from './identity'
import { bodyNamed, employerByForm, seekingIn } from './employer-named'
import { labelledOnce } from './labelled-once'
import { sectionOfHeading } from './section'
import { readsLikeTitle } from './title-like'
import { labelsOf } from '../vocabulary/languages/all'
import { wordPattern } from '../text/word-pattern'
import { NO_EMPLOYERS } from '../vocabulary/agencies'
import { AGENCY_WORDS_ONLY } from '../vocabulary/employer-words'

const LABELS = ['company', 'company name', 'employer', 'organisation', 'organization', 'hiring company', 'firma', 'unternehmen', 'arbeitgeber', 'entreprise', 'société', 'employeur', 'empresa', 'azienda', 'bedrijf', 'werkgever', 'företag', 'arbetsgivare', 'virksomhed', 'firmanavn', 'pracodawca', ...labelsOf('company')]

const SURE_LABELS = ['company', 'company name', 'employer', 'firma', 'unternehmen', 'arbeitgeber', 'entreprise', 'employeur', 'empresa', 'azienda', 'bedrijf', 'werkgever']
/** The employer that the text itself names behind a label that can mean nothing else. */
export const labelledCompany = (blocks: readonly Block[]): Stated<string> | undefined => labelledOnce(blocks.slice(0, 200), SURE_LABELS, 60)

/** A proper name of one to five words, each beginning with a capital or a figure, joined at most by small words. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.'+-]{0,30}(?: (?:(?:of|and|&|for|the|de|del|do|da|dos|das|di|du|des|der|den|und|et|y|e|og|och|i|van|von|zur|zum|am|im|på|w|z|pro|pour) (?:(?:la|las|los|le|les|der|den|do) )?)?[\p{Lu}\p{N}][\p{L}\p{N}&.'+-]{0,30}){0,4}(?:,? (?:s\.r\.o\.|a\.s\.|sp\. z o\.o\.|d\.o\.o\.|z\.s\.))?`

/** Words that stand where a name would and are none. */
const NO_NAME = wordPattern(String.raw`^(?:the|this|that|our|your|my|you|us|we|it|they|he|she|there|here|as|in|at|if|for|to|a|an|role|team|job|position|company|work|what|who|how|why|when|life|about|working|least|home|scale|times?|first|all|each|no|and|but|please|join|experience|benefits|location|remote|hybrid|diversity|equal|candidates?|applicants?|engineering|today|based|ideal|below|above|following|next|some|many|most|every|one|two|three|depending|everyone|anyone|data|software|help|let|see|learn|click|note|l'équipe|équipe|zespół|tým|du|dig|sinä|die|der|das|dem|den|wir|unser\p{L}*|ihr|sie|les|la|le|un|une|notre|nos|nous|vous|votre|ce|cette|el|los|las|nuestr\p{L}*|somos|en|il|per|wij|ons|vi|vår|senior|junior|lead|full|part|immediate|urgent|urgente|dringend|permanent|temporary|weekend|night|day|shift)(?![\p{L}])`, 'i')

const COMMON = wordPattern(`^(?:${[...NO_EMPLOYERS, ...AGENCY_WORDS_ONLY].join('|')})$`, 'i')
const LETTER = wordPattern(String.raw`\p{L}`, '')
const isName = (words: string): boolean => words.length >= 2 && words.length <= 60 && LETTER.test(words) && !NO_NAME.test(words) && !COMMON.test(words) && !readsLikeTitle(words)

/** Where a sentence names the employer as itself: "At Acme, we …", "Acme is hiring", "Join Acme as". Strongest first. */
const SENTENCES: readonly RegExp[] = [
  wordPattern(String.raw`(?:^|[.!?]\s)(?:Here at|At|Bei|Chez|Hos) (${NAME}),? (?:we|our|you|you'll|you're|we're|wir|nous|vi|everyone|every)(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(?:(?:Die|Der|Das|La|Le|L'|El|The) ?)?(${NAME}) (?:sucht|recrute|recherche|busca|cerca|söker|søger|zoekt|hledá|szuka|procura)(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(${NAME}) (?:is|are) (?:an? (?:proud |committed )?equal|(?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting|searching for))`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(?:The )?(${NAME})(?: \([^()]{2,40}\))? (?:is|are) (?:accepting|inviting|now accepting) applications(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(?:When you're with|When you join|A career (?:at|with)|Your career (?:at|with)) (?:[Tt]he )?(${NAME}),? (?:you|is|means)(?![\p{L}])`, ''),
  wordPattern(String.raw`^Posted on [^.]{4,24} by (${NAME})$`, ''),
  wordPattern(String.raw`(?:^|[.!?,\s]\s?)(?:[Ww]e're|[Ww]e are) (${NAME}), (?:an?|the)(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)At the (${NAME}),? (?:we|you|our)(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(?:Join|Why join|Life at|Working at|Careers at|Welcome to) (${NAME})(?=[\s.,!?]|$)`, ''),
]

/** "Acme is a …": many sentences begin so, hence the name must come again, or the section be about it. */
const DESCRIBED = wordPattern(String.raw`(?:^|[.!?]\s)(${NAME}) (?:is (?:an?|the|one of|building|on a mission|transforming|revolutionizing|redefining)|was founded|builds|provides|helps|ist ein|ist eine|est une?|es una?|è un)(?![\p{L}])`, '')

const ABOUT_COMPANY = wordPattern(String.raw`(?:^|\s)(?:company|employer|who we are|unternehmen|wer wir sind|entreprise|qui sommes|empresa|azienda)(?![\p{L}])`, 'i')

const JOINED = wordPattern(String.raw`^[^ ]*\p{Ll}\p{Lu}[^ ]*$`, '')
const LEGAL_END = /,? (?:Inc|Ltd|LLC|LLP|PLC|GmbH|AG|SE|SA|SAS|BV|NV|AB|AS|Corp|Co)\.?$/

const isNamedAgain = (blocks: readonly Block[], fullName: string): boolean => {
  const name = fullName.replace(LEGAL_END, '')
  let times = 0
  for (const { text } of blocks) {
    for (let at = text.indexOf(name); at >= 0 && times < 2; at = text.indexOf(name, at + name.length)) times += 1
    if (times >= 2) return true
  }
  return false
}

const HEADINGS: readonly RegExp[] = [wordPattern(String.raw`^(?:About|Über|À propos de|Sobre|Over|Om|Who is|Why join|Why|Life at|Working at|Join) (${NAME})[?!.]?$`, '')]

const withoutPossessive = (name: string): string => name.replace(/'s$/, '').replace(/[.,]$/, match => (match === '.' ? '.' : ''))

const matched = (blocks: readonly Block[], block: number, patterns: readonly RegExp[]): Stated<string> | undefined => {
  const text = plain(blocks[block]?.text ?? '').slice(0, 2_000)
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    const name = withoutPossessive(found?.[1] ?? '')
    if (!found || !isName(name)) continue
    const from = found.index + found[0].indexOf(name)
    return { value: (blocks[block]?.text ?? '').slice(from, from + name.length), said: saidInBlock(blocks, block, from, from + name.length) }
  }
  return undefined
}

/** Whether a line is nothing but a place. */
const isPlace = (line: string): boolean => placesIn(plain(line), false).some(({ from, to }) => from === 0 && to >= line.length)

const WORKING = /remote|hybrid|full|part|time|permanent|contract/i
const MONEY_OR_TIME = /[€£$₹]|^\d|%|k\b/
const WHOLE_NAME = wordPattern(`^${NAME}$`, '')
const isWholeName = (words: string): boolean => WHOLE_NAME.test(plain(words)) && isName(words)

const PARTS = /\s[|·•–—-]\s|,\s/
/** "Larkspur, Ghent, Belgium", "Larkspur | Ghent": the name before a place, where the whole line is just that. */
const nameBeforePlace = (line: string): string | undefined => {
  if (line.length > 100) return undefined
  const [name = '', ...rest] = line.split(PARTS)
  const isTerm = (part: string): boolean => WORKING.test(part) || MONEY_OR_TIME.test(part) && !isPlaceOnly(part)
  const [working, others] = [rest.filter(isTerm), rest.filter(part => !isTerm(part))]
  const where = others.join(', ')
  const isWhere = where === '' ? working.length > 0 && /[|·•]/.test(line) : isPlace(where) || others.length === 1 && isPlaceOnly(where)
  return rest.length > 0 && rest.length <= 5 && isWhere && (isWholeName(name) || mayBeName(name)) && !isPlace(name) ? name : undefined
}

/** The line right under the title, where it is nothing but a name, or a name and a place. */
const underTitle = (blocks: readonly Block[], title: number | undefined): Stated<string> | undefined => {
  if (title === undefined) return undefined
  const block = blocks[title + 1]
  // A cell that the title stands behind is a label; the next cell is the next label.
  if (block?.kind === 'cell' && blocks[title]?.kind === 'cell' && (blocks[title]?.label !== undefined || blocks[title - 1]?.kind === 'cell')) return undefined
  const legal = block !== undefined && block.text.length <= 60 && LEGAL_END.test(block.text) && isWholeName(block.text.replace(LEGAL_END, ''))
  if (legal) return { value: block.text, said: saidInBlock(blocks, title + 1) }
  const beforePlace = block === undefined || block.kind === 'item' ? undefined : nameBeforePlace(block.text)
  if (beforePlace !== undefined) return { value: beforePlace, said: saidInBlock(blocks, title + 1, 0, beforePlace.length) }
  if (!block || block.kind === 'item' || block.text.length > 50 || /[:;!?|•·$€£\d]/.test(block.text) || sectionOfHeading(block.text) !== undefined) return undefined
  if (!(isWholeName(block.text) || isWholeName(block.text.replace(LEGAL_END, ''))) || WORKING.test(block.text) || isPlace(block.text)) return undefined
  // A short first heading over a text may only be a section of another kind: it counts as a name only in the head of the page.
  const isHead = block.kind === 'heading' ? blocks[title + 2]?.kind === 'heading' || (block.level ?? 7) > (blocks[title]?.level ?? 1) + 1 : true
  return isHead ? { value: block.text, said: saidInBlock(blocks, title + 1) } : undefined
}

/** A unit of an employer as staff systems write it: "US12 Larkspur Bakeries LLC", "OPS Larkspur Services S.A.S.". */
const UNIT = /^(?:[A-Z]{2,4}\d{0,4}|[A-Z]?\d{2,5})\s(?:-\s)?(?=\S)|\s-\s[A-Z]{2,4}\s/
const LEGAL_WORD = wordPattern(String.raw`(?<![\p{L}])(?:inc|llc|ltd|limited|gmbh|ag|se|s\.?a\.?s?|s\.?r\.?l|corp|corporation|company|co|pte|plc|pl|pvt|holdings?|services|employee services)\.?(?=$|\s|,)`, 'i')

/**
 * The name people know, where the one given is a legal unit's: the address names the employer, or the text does, and the
 * given name holds it ("Larkspur Insurance Company of Norway" on Larkspur's own page is Larkspur).
 */
const knownName = (given: Stated<string>, capture: Capture, blocks: readonly Block[], title: string): Stated<string> => {
  const [coded, legal] = [UNIT.test(given.value), LEGAL_WORD.test(given.value)]
  if (!coded && !legal) return given
  const known = writtenOut(blocks, employersInAddress(capture.url)) ?? (coded ? inText(blocks, title) : undefined)
  if (known === undefined || employerKey(known.value) === employerKey(given.value)) return given
  const isUnit = coded && !given.value.startsWith(known.value)
  if (!isUnit && !legal) return given
  const holds = ` ${plain(given.value).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${plain(known.value).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
  return holds || isUnit ? known : given
}

const SEPARATED = /\s[|–—·•-]\s|\s(?:at|@|bei|chez)\s/
const PAGE_WORDS = wordPattern(String.raw`(?<![\p{L}])(?:jobs?|careers?|karriere|stellenangebote?|vacanc\p{L}+|emplois?|apply|hiring|recruit\p{L}*|search|home|job board|kariéra|kariera|karrier|karriär|oferty pracy|praca|pracy|volná místa|volné pozice|nabídka práce|вакансии|вакансия|работа|карьера|vagas?|empleos?|vacantes|trabaja|trabalhe|ofertas?|lediga|ledige|stillinger|jobb|avoimet|työpaikat|ura|rekry|vacatures?|werken bij|lavora|recrutement|nous rejoindre|team|contact|welcome|startseite|accueil|inicio)(?![\p{L}])`, 'i')
/** A part of the page's own title that is a name, and that the text names too: "Night Baker | Larkspur | Careers". */
const inPageTitle = (capture: Capture, blocks: readonly Block[], title: string): Stated<string> | undefined => {
  const parts = plain(oneLine(capture.title)).split(SEPARATED).map(part => part.trim())
  if (parts.length < 2) return undefined
  const name = parts.find(part => isName(part) && mayBeName(part) && !PAGE_WORDS.test(part) && part !== title && !title.includes(part) && !isPlace(part)
    && !isBoardOf(part, capture.url) && blocks.some(({ text }) => plain(text).includes(part)))
  return name === undefined ? undefined : { value: name, said: saidInField('site', 'title', capture.title) }
}

const fromData = (capture: Capture): Stated<string> | undefined => {
  for (const { value } of capture.data) {
    const organisation = value['hiringOrganization']
    const name = oneLine(repair(nameOf(Array.isArray(organisation) ? organisation[0] : organisation) ?? nameOf(objectOf(organisation)?.['legalName']) ?? ''))
    if (name !== '' && !/^(?:confidential|n\/?a|none|null|undefined|company|unknown)$/i.test(name)) return { value: name, said: saidInField('data', 'hiringOrganization', name) }
  }
  return undefined
}

const inText = (blocks: readonly Block[], title: string): Stated<string> | undefined => {
  // A word of the title ("Safety" of a safety officer) names what the job is about.
  const isOther = ({ value }: Stated<string>): boolean => !plain(title).includes(plain(value))
  const heading = blocks.flatMap((block, at) => (block.kind === 'heading' ? (matched(blocks, at, HEADINGS) ?? []) : [])).find(isOther)
  if (heading) return heading
  for (const pattern of [...SENTENCES, DESCRIBED]) {
    for (const [at, block] of blocks.entries()) {
      const found = block.kind === 'heading' ? undefined : matched(blocks, at, [pattern])
      if (found && isOther(found) && (pattern !== DESCRIBED || ABOUT_COMPANY.test(block.under[block.under.length - 1] ?? '') || isNamedAgain(blocks, found.value))) return found
    }
  }
  return undefined
}

/** The name under a line that is nothing but "Employer". */
const underLabel = (blocks: readonly Block[]): Stated<string> | undefined => {
  const at = blocks.slice(0, 60).findIndex(({ kind, text }, block) => kind === 'paragraph' && SURE_LABELS.includes(plain(text).toLowerCase()) && blocks[block + 1]?.kind === 'paragraph' && isWholeName(blocks[block + 1]?.text ?? ''))
  return at < 0 ? undefined : { value: blocks[at + 1]?.text ?? '', said: saidInBlock(blocks, at + 1) }
}

const MARK = /^(?:logo of (.{2,60})|(.{2,60}) logo)$/i
/** "Larkspur logo" and "Larkspur" one under the other: what a picture is called, and whom it stands for. */
const besideMark = (blocks: readonly Block[]): Stated<string> | undefined => {
  for (const [at, { text }] of blocks.slice(0, 24).entries()) {
    const mark = MARK.exec(plain(text))
    const name = mark?.[1] ?? mark?.[2] ?? ''
    const next = [at + 1, at - 1].find(other => name !== '' && plain(blocks[other]?.text ?? '') === name)
    if (next !== undefined && isName(name)) return { value: name, said: saidInBlock(blocks, next) }
  }
  return undefined
}

/** "Senior Developer at Acme", "Senior Developer | Acme | Careers": the name beside the title. */
const besideTitle = (words: string, at: (from: number, to: number) => Stated<string>['said']): Stated<string> | undefined => {
  const found = wordPattern(String.raw`(?:\s(?:at|bei|chez|hos) |\s@\s?)(${NAME})(?=$|\s[|–-]|,\s)`, '').exec(plain(words))
  const name = found?.[1] ?? ''
  if (!found || !isName(name)) return undefined
  const from = found.index + found[0].indexOf(name)
  return { value: words.slice(from, from + name.length), said: at(from, from + name.length) }
}

/** "LarkspurFoods" as the text writes it apart elsewhere. */
const apart = (name: Stated<string>, blocks: readonly Block[]): Stated<string> => {
  const written = JOINED.test(name.value) ? writtenOut(blocks, [employerKey(name.value)]) : undefined
  return written?.value.includes(' ') === true ? written : name
}

/**
 * The employer: structured data, the site's field, a labelled line, beside or right under the title, where the text names it
 * as itself ("At Acme, we …", "About Acme"), or where the text writes out what the page's address or title names. Never a
 * name that is only mentioned, never the board whose page it is.
 */
export const readCompany = (capture: Capture, blocks: readonly Block[], title: Stated<string> | undefined): Stated<string> | undefined => {
  const name = title?.value ?? ''
  const field = oneLine(capture.fields['company'] ?? '')
  const given = [
    fromData(capture),
    field === '' ? undefined : { value: field, said: saidInField('site', 'company', field) },
    labelledOnce(blocks.slice(0, 200), LABELS, 80) ?? underLabel(blocks) ?? besideMark(blocks),
  ].find(each => each !== undefined && !isBoardOf(each.value, capture.url))
  if (given) return knownName(given, capture, blocks, name)
  const at = title?.said.source === 'text' ? title.said.block : undefined
  const titleLine = at === undefined ? undefined : blocks[at]?.text
  const onPage = besideTitle(capture.title, (from, to) => saidInField('site', 'title', capture.title.slice(from, to)))
  const beside = (at === undefined || titleLine === undefined ? undefined : besideTitle(titleLine, (from, to) => saidInBlock(blocks, at, from, to))) ?? onPage
  const found = [employerInTitleLine(blocks, at), beside && apart(beside, blocks), at === undefined ? undefined : seekingIn(blocks, at), underTitle(blocks, at)].find(each => each !== undefined && !isBoardOf(each.value, capture.url))
  if (found) return knownName(found, capture, blocks, name)
  const byMail = employerByMail(blocks)
  if (byMail !== undefined && !isBoardOf(byMail.value, capture.url) && employerKey(byMail.value) !== employerKey(name)) return byMail
  const byForm = employerByForm(blocks)
  if (byForm !== undefined && !isBoardOf(byForm.value, capture.url)) return byForm
  const told = inText(blocks, name)
  return told !== undefined && !isBoardOf(told.value, capture.url) ? told : writtenOut(blocks, employersInAddress(capture.url)) ?? inPageTitle(capture, blocks, name) ?? bodyNamed(blocks)
}
