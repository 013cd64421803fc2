import { suburbIn } from '../facts/place-suburb'
import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { oneLine } from '../text/one-line'
import { saidInBlock, saidInField, type Stated } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import type { Capture } from './capture'
import { isBoardOf } from './company-address'
import { isName, isPlace, isWholeName, LEGAL_END, NAME } from './company-name'
import { OWN_PAGES } from '../vocabulary/employer-words'
import { hasMail, isHouse, isPlaceOnly, mayBeName } from './head-line'
import { sectionOfHeading } from './section'

const WORKING = /remote|hybrid|full|part|time|permanent|contract/i
const MONEY_OR_TIME = /[€£$₹]|^\d|%|k\b/
const PARTS = /\s[|·•–—-]\s|,\s/
/** "Larkspur, Ghent, Belgium", "Larkspur | Ghent": the name before a place, where the whole line is just that. */
const nameBeforePlace = (line: string): string | undefined => {
  if (line.length > 100 || suburbIn(line) !== undefined) return undefined
  const [name = '', ...rest] = line.split(PARTS)
  const isTerm = (part: string): boolean => WORKING.test(part) || MONEY_OR_TIME.test(part) && !isPlaceOnly(part)
  const [working, others] = [rest.filter(isTerm), rest.filter(part => !isTerm(part))]
  const where = others.join(', ')
  const isWhere = where === '' ? working.length > 0 && /[|·•]/.test(line) : isPlace(where) || others.length === 1 && isPlaceOnly(where)
  return rest.length > 0 && rest.length <= 5 && isWhere && (isWholeName(name) || mayBeName(name)) && !isPlace(name) ? name : undefined
}

/** Under a title two lines down, behind one word that is more often a town nobody knows: a name by its word for a house or body. */
const houseBelow = (blocks: readonly Block[], title: number): Stated<string> | undefined => {
  const [first = '', second = ''] = [blocks[title + 1], blocks[title + 2]].map(block => (block?.kind === 'paragraph' && block.text.length <= 50 ? block.text : ''))
  return isWholeName(first) && !first.includes(' ') && !isPlace(second) && isWholeName(second) && isHouse(second) ? { value: second, said: saidInBlock(blocks, title + 2) } : undefined
}

/** The line under the title that the page's own title names beside it too ("Night Baker | Larkspur"), whatever its form. */
export const companyUnderBothTitles = (capture: Capture, blocks: readonly Block[], title: number | undefined): Stated<string> | undefined => {
  const below = title === undefined ? undefined : blocks[title + 1]
  const [text, shown] = [plain(below?.text ?? ''), plain(oneLine(capture.title))]
  if (title === undefined || below === undefined || below.kind === 'item' || text.length < 2 || text.length > 120 || WORKING.test(text) && !mayBeName(text) || isPlaceOnly(text)) return undefined
  const at = shown.indexOf(text)
  const isPart = at > 0 && /\s[|–—·•-]\s$/.test(shown.slice(0, at)) && /^(?:$|\s[|–—·•-]\s)/.test(shown.slice(at + text.length))
  return isPart && sectionOfHeading(text) === undefined ? { value: below.text, said: saidInBlock(blocks, title + 1) } : undefined
}

/** The line right under the title, where it is nothing but a name, or a name and a place. */
export const companyUnderTitle = (blocks: readonly Block[], title: number | undefined): Stated<string> | undefined => {
  if (title === undefined) return undefined
  const block = blocks[title + 1]
  // A cell that the title stands behind is a label; the next cell is the next label.
  if (block?.kind === 'cell' && blocks[title]?.kind === 'cell' && (blocks[title]?.label !== undefined || blocks[title - 1]?.kind === 'cell')) return undefined
  const house = houseBelow(blocks, title)
  if (house !== undefined) return house
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

const SEPARATED = /\s[|–—·•-]\s|\s(?:at|@|bei|chez)\s/
const PAGE_WORDS = wordPattern(String.raw`(?<![\p{L}])(?:jobs?|careers?|karriere|stellenangebote?|vacanc\p{L}+|emplois?|apply|hiring|recruit\p{L}*|search|home|job board|kariéra|kariera|karrier|karriär|oferty pracy|praca|pracy|volná místa|volné pozice|nabídka práce|вакансии|вакансия|работа|карьера|vagas?|empleos?|vacantes|trabaja|trabalhe|ofertas?|lediga|ledige|stillinger|jobb|avoimet|työpaikat|ura|rekry|vacatures?|werken bij|lavora|recrutement|nous rejoindre|team|contact|welcome|startseite|accueil|inicio)(?![\p{L}])`, 'i')
const OWN_PAGE = wordPattern(String.raw`(?:^|[|·–—,-]\s)(?:${OWN_PAGES.join('|')}) (\p{Lu}[\p{L}\p{N}&.' -]{1,50}?)(?=$|\s[|·–—-]\s|,)`, '')
/** The page's own title where it is the employer's: "Werken bij Larkspur | Ghent", or "Jobs | Larkspur" beside a mail address of that name. */
export const companyOfOwnPage = (capture: Capture, blocks: readonly Block[]): Stated<string> | undefined => {
  const title = plain(oneLine(capture.title))
  const named = OWN_PAGE.exec(title)?.[1]
  const parts = title.split(SEPARATED).map(part => part.trim())
  const [only, other] = parts.filter(part => !PAGE_WORDS.test(part) && isName(part))
  const name = named !== undefined && isName(named) ? named : parts.length > 1 && only !== undefined && other === undefined && hasMail(only, blocks) ? only : undefined
  return name === undefined || isBoardOf(name, capture.url) ? undefined : { value: name, said: saidInField('site', 'title', capture.title) }
}

/** A part of the page's own title that is a name, and that the text names too: "Night Baker | Larkspur | Careers". */
export const companyInPageTitle = (capture: Capture, blocks: readonly Block[], title: string): Stated<string> | undefined => {
  const parts = plain(oneLine(capture.title)).split(SEPARATED).map(part => part.trim())
  if (parts.length < 2) return undefined
  // Some towns are called like what an employer is called for short.
  const isShort = (part: string): boolean => /^[A-Z]{3,6}$/.test(part) && !/^(?:USA|UAE|NYC|HR|IT)$/.test(part)
  const name = parts.find(part => isName(part) && (isShort(part) || mayBeName(part) && !isPlace(part)) && !PAGE_WORDS.test(part) && part !== title && !title.includes(part)
    && !isBoardOf(part, capture.url) && blocks.some(({ text }) => plain(text).includes(part)))
  return name === undefined ? undefined : { value: name, said: saidInField('site', 'title', capture.title) }
}

const MARK = /^(?:logo of (.{2,60})|(.{2,60}) logo)$/i
/** "Larkspur logo" and "Larkspur" one under the other: what a picture is called, and whom it stands for. */
export const companyBesideMark = (blocks: readonly Block[]): Stated<string> | undefined => {
  for (const [at, { text }] of blocks.slice(0, 24).entries()) {
    const mark = MARK.exec(plain(text))
    const name = mark?.[1] ?? mark?.[2] ?? ''
    const next = [at + 1, at - 1].find(other => name !== '' && plain(blocks[other]?.text ?? '') === name)
    if (next !== undefined && isName(name)) return { value: name, said: saidInBlock(blocks, next) }
  }
  return undefined
}

/** The name of a picture alone ("Larkspur logo"), where a whole sentence of the text speaks of it. */
export const companyOnMark = (blocks: readonly Block[]): Stated<string> | undefined => {
  for (const { text } of blocks.slice(0, 24)) {
    const mark = MARK.exec(plain(text))
    const name = mark?.[1] ?? mark?.[2] ?? ''
    if (!isName(name.replace(/^The /, ''))) continue
    const at = blocks.findIndex(block => block.kind !== 'heading' && block.text.length > 60 && plain(block.text).includes(name))
    const from = plain(blocks[at]?.text ?? '').indexOf(name)
    if (at >= 0) return { value: name, said: saidInBlock(blocks, at, from, from + name.length) }
  }
  return undefined
}

/** The name before a place in what the file itself gives as the place: "Larkspur Museum, Ghent, Belgium". */
export const companyInPlaceField = (words: string | undefined): Stated<string> | undefined => {
  const name = words === undefined ? undefined : nameBeforePlace(oneLine(words))
  return words === undefined || name === undefined ? undefined : { value: name, said: saidInField('site', 'location', words) }
}

const POSITION_AT = wordPattern(String.raw`(?:job description|vacancy|opening|opportunity) for (?:the |an? )?.{4,140}? (?:position|role|job|vacancy) (?:at|with) (?:the )?(${NAME})(?=[.,!?]|$)`, '')
const BEHIND_AT = wordPattern(String.raw`(?:\s(?:at|bei|chez|hos) |\s@\s?)(${NAME})(?=$|\s[|–-]|,\s|\s\()`, '')
/** "Senior Developer at Acme", "Senior Developer | Acme | Careers": the name beside the title. */
export const companyBesideTitle = (words: string, at: (from: number, to: number) => Stated<string>['said']): Stated<string> | undefined => {
  const found = POSITION_AT.exec(plain(words).slice(0, 320)) ?? BEHIND_AT.exec(plain(words))
  const name = found?.[1] ?? ''
  if (!found || !isName(name)) return undefined
  const from = found.index + found[0].indexOf(name)
  return { value: words.slice(from, from + name.length), said: at(from, from + name.length) }
}
