import type { Block } from '../text/block'
import { anyOf, mayHold } from '../text/cues'
import type { Said } from '../text/said'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { DEGREES, NO_FIELD, NOT_ASKED_DEGREE, OR_EQUIVALENT } from '../vocabulary/degrees'
import { WELCOME_ANYWHERE } from '../vocabulary/welcome-words'
import type { Education, EducationLevel } from './education'
import { labelledAs } from './labelled-as'
import { isOffered } from './offered'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

const ORDER = ['none', 'secondary', 'vocational', 'bachelor', 'master', 'doctorate'] as const
const NAMED = ORDER.map(level => [level, anyOf(DEGREES[level].words, 'gi')] as const)
const SIGNS = ORDER.filter(level => DEGREES[level].signs.length > 0).map(level => [level, anyOf(DEGREES[level].signs, 'g')] as const)
const mayName = mayHold(ORDER.flatMap(level => [...DEGREES[level].words]), /bac|degree|vš|sš|hbo|mbo|sou|stx|hf|rsk|qts|lukio|10|12|дипл|освіт|середн|vysokoš|tutkin/i)
/** Every sign has two capitals, or one before a point or a letter more. */
const MAY_SIGN = /[A-ZŠ]{2}|[A-Z][.a-z]|M[12]/
const NOTHING = wordPattern(NO_FIELD, 'i')
const NOT_ASKED = anyOf(NOT_ASKED_DEGREE)
const EQUIVALENT = anyOf(OR_EQUIVALENT)
const NICE = anyOf(WELCOME_ANYWHERE)
const NICE_HEADING = anyOf([...WELCOME_ANYWHERE, 'bonus points', 'extra', 'nice to haves?', 'what would be great'])
/** "A degree (preferably in law) is required": the wish is about the field. */
const DEMANDED = wordPattern(String.raw`(?:is|are) (?:required|mandatory|a must)(?!\p{L})`, 'i')
/** Between two names of degrees that share what follows: "BS, MS or PhD in …". */
const JOINED = /^[\s,/()]{0,4}(?:(?:or|and|oder|und|ou|et|and\/or|-|–|degree|abschluss|eller|och|og|lub|nebo|či|of|tai|o|y|u|или|и|à)[\s,/]{0,3}){0,3}(?:an?\s|eine?n?\s|un\s|een\s|en\s|una\s)?$/i
const FIELDS = /^'?(?:\s?(?:degree|diploma|abschluss|studium|qualification|level|grad|\(?(?:or|and)\s(?:higher|above|equivalent)\)?))?[\s,]{0,2}(?:in|im (?:bereich|fach)?|der|des|of|en|with a (?:major|focus) in|degree in|major(?:ing)? in)\s(?:an?\s|the\s|either\s)?(?<list>[^.;:()]{2,160})/i

type Degree = { level: EducationLevel; from: number; to: number }
type Group = { levels: EducationLevel[]; from: number; to: number; tail: string }

/** A sentence that names more degrees is no demand. */
const MOST = 24
const degreesIn = (text: string): Degree[] => {
  const all = [...NAMED, ...(MAY_SIGN.test(text) ? SIGNS : [])]
    .flatMap(([level, pattern]) => matchesIn(pattern, text).map(({ index, 0: words }): Degree => ({ level, from: index, to: index + words.length })))
    .slice(0, MOST)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  const found: Degree[] = []
  for (const degree of all) if (!found.some(other => degree.from < other.to && degree.to > other.from)) found.push(degree)
  return found.sort((a, b) => a.from - b.from)
}

const groupsIn = (text: string): Group[] => {
  const groups: Group[] = []
  for (const degree of degreesIn(text)) {
    const last = groups.at(-1)
    if (last !== undefined && JOINED.test(text.slice(last.to, degree.from))) {
      last.levels.push(degree.level)
      last.to = degree.to
    } else groups.push({ levels: [degree.level], from: degree.from, to: degree.to, tail: '' })
  }
  groups.forEach((group, index) => { group.tail = text.slice(group.to, groups[index + 1]?.from ?? text.length) })
  return groups
}

const LIST_END = wordPattern(String.raw`\s(?:or equivalent|and \d|with|and at least|is|are|required|preferred|plus|from an?|and (?:strong|proven|relevant|experience)|sowie|und mindestens)(?!\p{L})|\s[–—-]\s|,\s(?:with|and \d|preferably|plus)(?!\p{L})`, 'i')
/** The fields of study in the words behind a degree: "in Computer Science, Machine Learning, or related field". */
const fieldsIn = (tail: string): { fields: string[]; length: number } => {
  const match = FIELDS.exec(tail)
  const list = match?.groups?.['list']
  if (match === null || list === undefined) return { fields: [], length: 0 }
  const whole = list.slice(0, LIST_END.exec(list)?.index)
  const fields: string[] = []
  for (const part of whole.split(/\s?(?:,\s?(?:or|and|oder|und|ou|et)\s|,|\s(?:or|oder|ou|and\/or)\s|\/)\s?/i)) {
    const field = part.trim().replace(/^(?:an?|the)\s/i, '').replace(/\s(?:field|discipline|degree)s?$/i, '')
    if (field !== '' && !NOTHING.test(field) && field.split(' ').length <= 6) fields.push(field)
  }
  return { fields: fields.slice(0, 12), length: match[0].indexOf(list) + whole.trimEnd().length }
}

type Found = Education & { at: Group }

const WITH_YEARS = /^\s?(?:and|with|plus|\+|,|und|mit|et|avec)\s(?:at least |a minimum of |minimum )?(?:[a-z]{3,6}\s)?\(?\d{1,2}\)?\+?\s?(?:years|yrs|jahre|ans)/i

const educationIn = (statement: Statement, labelled: boolean, said: (from: number, to: number) => Said): Found[] => {
  const { text, of } = statement
  if (of.kind === 'heading' && (of.level ?? 1) <= 2 || !mayName(text) && !MAY_SIGN.test(text)) return []
  if (isOffered(of)) return []
  if (NOT_ASKED.test(text) && !/(?:required|requirement|must|minimum)/i.test(text)) return []
  const niceAbove = of.under.some(heading => NICE_HEADING.test(heading))
  return groupsIn(text).flatMap((at): Found[] => {
    const head = text.slice(Math.max(0, at.from - 50), at.from)
    const bare = at.from < 40 || of.kind === 'item' || labelled || /(?:require|must|minimum|have|hold|possess|complet|with|degree|abgeschlossen|verfüg|titulaire|diplôm|formation|obtained|earned|qualif|either|hast|haben|education|afslut|uddann|utbild|utdann|examen|vzdělání|požad|wykształceni|wymag|titula|cursando|estudante|formaci|formaç|ensino|exig|requer|образовани|требу|opleiding|diploma|concluid|tutkinto|edellyt|освіт|vzdelan|krav|kräv|kræv)/i.test(text)
    if (!bare) return []
    const { fields, length } = fieldsIn(at.tail)
    const standIn = at.levels.includes('bachelor') && at.levels.includes('secondary') && WITH_YEARS.test(at.tail)
    const levels = ORDER.filter(level => at.levels.includes(level) && !(standIn && level === 'secondary'))
    const [level] = levels
    if (level === undefined) return []
    const nice = niceAbove || (NICE.test(at.tail.slice(0, 140).split(/;|\s\d|required/)[0] ?? '') && !DEMANDED.test(at.tail.slice(0, 140))) || /(?:preferably|ideally|idealerweise|idéalement|preferred:?|se valora(?:rá)?|gerne|gärna|najlepiej|ideálně|желательно|mielellään|bij voorkeur|de preferencia)\s(?:an?\s|eine?n?\s)?$/i.test(head)
    return [{ level, levels, fields, orEquivalent: standIn || EQUIVALENT.test(at.tail), required: !nice, said: said(at.from, at.to + length), at }]
  })
}

/** "A bachelor's degree, or high school and eight years": the years stand in for the degree, the school does not. */
const withoutStandIns = (all: readonly Found[]): Found[] => {
  const high = all.filter(({ level, required }) => required && ORDER.indexOf(level) >= ORDER.indexOf('bachelor'))
  const standIns = all.filter(({ level, at }) => level === 'secondary' && WITH_YEARS.test(at.tail))
  if (high.length === 0 || standIns.length === 0) return [...all]
  return all.filter(found => !standIns.includes(found)).map(found => high.includes(found) ? { ...found, orEquivalent: true } : found)
}

/** One demand out of several: the required ones before the merely welcome; of these the lowest level, with all levels named. */
const combined = (all: readonly Found[]): Education | undefined => {
  const asked = all.some(({ required }) => required) ? all.filter(({ required }) => required) : all
  const lowest = [...asked].sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level))[0]
  if (lowest === undefined) return undefined
  const { at: _, ...education } = lowest
  const levels = ORDER.filter(level => asked.some(found => found.levels.includes(level)))
  const fields = education.fields.length > 0 ? education.fields : asked.find(({ fields }) => fields.length > 0)?.fields ?? []
  return { ...education, levels, fields, orEquivalent: asked.some(({ orEquivalent }) => orEquivalent) }
}

/**
 * The education that a posting asks for: its lowest sufficient level, every level it names, its fields, and whether experience
 * may stand in for it. Degrees of the team, of founders, or that the employer helps to pay for are none.
 */
export const readEducation = (blocks: readonly Block[]): Education | undefined => {
  const labelled = new Set(labelledAs(blocks, 'education').filter(line => line.by !== 'heading').map(line => line.block))
  return combined(withoutStandIns(statementsOf(blocks).flatMap(statement =>
    educationIn(statement, labelled.has(statement.block), (from, to) => saidIn(blocks, statement, from, to)))))
}
