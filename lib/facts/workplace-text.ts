import type { Block } from '../text/block'
import { anyOf, mayHold, plain } from '../text/cues'
import type { Said } from '../text/said'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { NOT_WORKPLACE, OF_THE_EMPLOYER, WORKPLACE_SAID, WORKPLACE_SHORT } from '../vocabulary/work-words'
import { LABELS } from '../vocabulary/labels'
import { labelledAs } from './labelled-as'
import { fieldsOf } from './place-fields'
import { namesNoTown } from './place-names'
import { placesIn } from './place-words'
import type { OfficeDays, Workplace, WorkplaceKind } from './workplace'
import { nowAndThen, sharedIn } from './workplace-days'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

const KINDS = ['remote', 'hybrid', 'onsite'] as const
const SHORT = KINDS.map(kind => [kind, anyOf(WORKPLACE_SHORT[kind], 'gi')] as const)
const SAID = KINDS.map(kind => [kind, anyOf(WORKPLACE_SAID[kind], 'gi')] as const)
const maySay = mayHold(KINDS.flatMap(kind => WORKPLACE_SAID[kind]), /site|office|person|remot|home|plats|kontor|toimisto|paikan|etä|lähi|distan|hemifr|hjemme|zdaln|domova|z domu|thuis|huis|kantoor|locatie|afstand|home|hybrid|teletrab|smart|presen|prezen|présen|pracovišti|kancelář|míst|biur|miejscu|dálku|diaľku|удал|дистан|офис|дома|vzdáleně/i)
const NOT = anyOf(NOT_WORKPLACE, 'gi')
const OF_EMPLOYER = anyOf(OF_THE_EMPLOYER)
const OF_AN_EMPLOYER = /^remote[- ](?:first|friendly|native) (?:compan|team|organi|cultur|untern|start|employ)/i
const NEGATION = String.raw`not|no|non|isn't|n't|kein\p{L}{0,2}|nicht|pas|sans|aucun|without|cannot be|unable to (?:offer|support|accommodate)|sin|sem|não|geen|niet|ej|inte|ingen|ikke|utan|uden|ei|ilman|bez|není|nelze|nie|brak|не|нет|без`
const REFUSED = wordPattern(String.raw`(?<!\p{L})(?:${NEGATION})\s(?:\p{L}+\s){0,3}$`, 'i')
/** What may stand between a way of working and the word that refuses it ("Homeoffice ist leider nicht"). */
const REFUSED_AFTER = wordPattern(String.raw`^\s(?:(?:work|working|option|arbeit|arbeiten|is|are|ist|sind|est|er|är|es|é|on|jest|je|lavoro|leider|currently|helaas|tyvärr|desværre|bohužel|unfortunately)\s){0,3}(?:not|nicht|n'est|pas|niet|inte|ikke|není|nie|no es|não|ei|не)(?!\p{L})`, 'i')
/** A refusal inside the words that name a way of working ("role is not remote"). */
const INSIDE = wordPattern(String.raw`(?<!\p{L})(?:not|never|nicht|kein\p{L}{0,2}|pas|isn't)(?!\p{L})`, 'i')
/** Boards' yes-or-no fields: "Remote: No". */
const NO = wordPattern(String.raw`^(?:no|none|not|nein|non|false)(?!\p{L})`, 'i')
const YES = wordPattern(String.raw`^(?:yes|ja|oui|true|possible|available)(?!\p{L})`, 'i')
/** `weak`: said of the employer as a whole. */
type Kind = { kind: WorkplaceKind; from: number; to: number; weak?: boolean }

const overlaps = (spans: readonly { from: number; to: number }[], from: number, to: number) =>
  spans.some(span => from < span.to && to > span.from)

/** The ways of working that a text names, by a table of patterns, apart from what only sounds like one. */
const kindsIn = (text: string, table: typeof SHORT | typeof SAID): Kind[] => {
  let not: { from: number; to: number }[] | undefined
  return table.flatMap(([kind, pattern]) => {
    for (const match of matchesIn(pattern, text)) {
      const [from, to] = [match.index, match.index + match[0].length]
      not ??= matchesIn(NOT, text).map(other => ({ from: other.index, to: other.index + other[0].length }))
      if (overlaps(not, from, to)) continue
      if (kind !== 'onsite' && INSIDE.test(match[0])) continue
      if (REFUSED.test(text.slice(Math.max(0, from - 60), from)) || REFUSED_AFTER.test(text.slice(to, to + 60))) continue
      return [{ kind, from, to, ...(table === SAID && OF_EMPLOYER.test(match[0]) || OF_AN_EMPLOYER.test(text.slice(from, to + 16)) ? { weak: true } : {}) }]
    }
    return []
  }).filter((found, _, all) => found.kind !== 'remote' || !all.some(other => other !== found && other.from <= found.from && other.to > found.from))
}

/** Days a week in the office, where the posting states them. */
export const readOfficeDays = (blocks: readonly Block[]): OfficeDays | undefined => {
  for (const statement of statementsOf(blocks)) {
    const found = sharedIn(statement.text)
    if (found?.days !== undefined) return { days: found.days, said: saidIn(blocks, statement, found.from, found.to) }
  }
  return undefined
}

const OR_REMOTE = wordPattern(String.raw`^(.{2,80}?)\s?(?:\s(?:or|oder|ou|o|eller|lub|nebo|of|tai|или)|\/)\s?(?:fully\s|full\s|100 ?%\s)?remote(?:ly)?(?![\p{L}])`, 'i')
const REMOTE_OR = wordPattern(String.raw`^(?:fully\s|full\s|100 ?%\s)?remote(?:ly)?\s?(?:\s(?:or|oder|ou|o|eller|lub|nebo|of|tai|или)\s|\/)\s?(.{2,80})$`, 'i')
/** "Ghent or remote": where a place stands beside remote as a choice, the choice is to work there. */
export const placeOrRemote = (text: string): { from: number; to: number } | undefined => {
  const found = OR_REMOTE.exec(text) ?? REMOTE_OR.exec(text)
  const place = found?.[1] ?? ''
  if (found === null || /hybrid/i.test(text) || !placesIn(place, false).some(({ where }) => where.city !== undefined)) return undefined
  const from = text.indexOf(place)
  return { from, to: from + place.length }
}

/** "Ghent, or anywhere in Belgium", where the place is said: who may live anywhere works from home. */
const ANYWHERE = wordPattern(String.raw`(?<!\p{L})(?:from )?anywhere (?:in|within|across) (?:the )?\p{Lu}`, '')
const CHOICE = wordPattern(String.raw`(?<!\p{L})(?:or|oder|ou|o|eller|lub|nebo|of|tai|или)(?!\p{L})|[/|&+]`, 'i')
const fromLabel = (blocks: readonly Block[]): Workplace[] => labelledAs(blocks, 'workplace', 'place', 'employment').flatMap(line => {
  const said = (found: Kind): Said => saidIn(blocks, line, found.from, found.to)
  if (/^remote/.test(line.label) && line.by !== 'heading') {
    if (NO.test(line.text)) return []
    if (YES.test(line.text)) return [{ kind: 'remote', said: saidIn(blocks, line, 0, line.text.length) }]
  }
  const choice = LABELS.place.some(label => label === line.label) ? placeOrRemote(line.text) : undefined
  const there: Workplace[] = choice === undefined ? [] : [{ kind: 'onsite', said: saidIn(blocks, line, choice.from, choice.to) }]
  const wide = LABELS.place.some(label => label === line.label) ? ANYWHERE.exec(line.text) : null
  if (wide !== null && kindsIn(line.text, SHORT).length === 0) there.push({ kind: 'remote', said: saidIn(blocks, line, wide.index, wide.index + wide[0].length - 1) })
  // "Hybrid, twice a week in the office": the office is what hybrid means, unless there is a choice.
  const both = !CHOICE.test(line.text) && kindsIn(line.text, SHORT).some(({ kind }) => kind === 'hybrid')
  return line.text.length > 160 || line.by === 'heading' && line.text.length > 80 ? [] : kindsIn(line.text, SHORT)
    .filter(({ kind }) => kind !== 'onsite' || !both && sharedIn(line.text) === undefined)
    .map((found): Workplace => ({ kind: found.kind, said: said(found) })).concat(there)
})

const TOP = 10
const ENDS_IN_TAG = wordPattern(String.raw`[([|,–-]\s?(?:\p{L}+[ ,/-]+){0,3}(?:remote|hybrid|on-?site)(?!\s\p{Ll})`, 'i')
/** A board's tag ("Hybrid", "Remote + Berlin") or a title that ends in one ("… (Remote)"). */
const isTag = ({ of, block, text }: Statement) => block < TOP && of.text.length <= 110
  && (of.kind === 'heading' && (of.level ?? 1) > 1 || of.kind === 'cell' || text.split(/\s+/).length <= 5
    || ENDS_IN_TAG.test(text))

/** A board's yes-or-no field that says no. */
const DENIED = wordPattern(String.raw`(?:remote|remot[oa]|hybrid|h[íi]brid[oa]|home ?office|wfh|télétravail|teletrabajo|zdalna|distans|etätyö|thuiswerken)(?:\s\p{L}{1,12})?\s?[:?]{1,2}\s?(?:no|none|not|nein|non|não|nao|nie|ne|nej|nee|ei|нет)(?!\p{L})`, 'i')

const OFFERS = wordPattern(String.raw`(?<!\p{L})(?:remote|hybrid|on-?\s?site|in-person|in-office)(?!\p{L})`, 'i')
const IN_BRACKETS = /\((?:fully )?(?:remote|hybrid|on-?site)/i
/** The ways of working in the fields of a header line ("Oven Ltd | Ghent | ONSITE | Full-time"). */
const inHeader = (line: string): Kind[] => fieldsOf(line).flatMap(({ text, from }, _, all) => {
  if (all.length < 2 || namesNoTown(text) && !ENDS_IN_TAG.test(text) && !IN_BRACKETS.test(text)) return []
  const [shared, there] = [sharedIn(text), placeOrRemote(text)]
  const found = kindsIn(text, SHORT).filter(({ kind }) => shared === undefined || kind === 'hybrid')
  if (there !== undefined && !found.some(({ kind }) => kind !== 'remote')) found.push({ kind: 'onsite', ...there })
  if (shared !== undefined && !found.some(({ kind }) => kind === 'hybrid')) found.push({ kind: 'hybrid', from: shared.from, to: shared.to })
  return found.map(kind => ({ ...kind, from: kind.from + from, to: kind.to + from }))
})

const HEADER = 3
const fromHeaders = (blocks: readonly Block[]): { stated: Stated[]; heads: ReadonlySet<number> } => {
  const heads = new Set<number>()
  const stated = blocks.slice(0, HEADER).flatMap((of, block) => {
    if (!OFFERS.test(of.text)) return []
    const text = plain(of.text)
    const kinds = inHeader(text)
    if (kinds.length > 0) heads.add(block)
    return kinds.map(({ kind, from, to }): Stated => ({ kind, said: saidIn(blocks, { block, of, from: 0, text }, from, to) }))
  })
  return { stated, heads }
}

type Stated = Workplace & { weak?: boolean }

const LABEL = wordPattern(String.raw`^(?:remote|hybrid|home ?office|telework|wfh|work from home)(?:\s\p{L}{1,12}){0,2}\s?:\s?`, 'i')
const IN_PART = wordPattern(String.raw`^(?:partial|partly|some|occasional|sometimes|flexible|teilweise|partiel|delvis|gedeeltelijk|deels|částečně|częściowo|parcial|osittain)`, 'i')
/** "Remote: Hybrid", "Remote work: partially": the label only asks, what stands behind it answers. */
const behindLabel = (text: string): Kind[] | undefined => {
  const from = LABEL.exec(text)?.[0].length
  if (from === undefined) return undefined
  const rest = text.slice(from)
  const found = kindsIn(rest, SHORT).map((kind): Kind => ({ ...kind, from: kind.from + from, to: kind.to + from }))
  return found.length > 0 ? found : IN_PART.test(rest) ? [{ kind: 'hybrid', from: 0, to: text.trimEnd().length }] : undefined
}

const fromStatement = (blocks: readonly Block[], statement: Statement): Stated[] => {
  const { text } = statement
  if (DENIED.test(text)) return []
  const tags = isTag(statement) ? behindLabel(text) ?? kindsIn(text, SHORT) : []
  const isDenial = tags.length === 0 && isTag(statement) && INSIDE.test(text)
  const said = tags.length > 0 || !maySay(text) ? tags : kindsIn(text, SAID)
  const kinds = isDenial ? said.filter(({ kind }) => kind === 'onsite') : said
  const found = kinds.map((kind): Stated => ({ kind: kind.kind, said: saidIn(blocks, statement, kind.from, kind.to), ...(kind.weak === true ? { weak: true } : {}) }))
  const add = (kind: WorkplaceKind, { from, to }: { from: number; to: number }) => found.push({ kind, said: saidIn(blocks, statement, from, to) })
  const shared = sharedIn(text)
  if (shared !== undefined && !found.some(({ kind }) => kind === 'hybrid')) {
    if (shared.kind === 'home' || (shared.days ?? 1) > 0) add(shared.kind === 'office' && shared.days !== undefined && shared.days >= 5 ? 'onsite' : 'hybrid', shared)
  }
  const visits = shared === undefined && found.length === 0 ? nowAndThen(text) : undefined
  if (visits !== undefined) add('hybrid', visits)
  // Some days in the office and the others remote describe one hybrid job.
  return found.some(({ kind }) => kind === 'hybrid') && shared !== undefined ? found.filter(({ kind }) => kind === 'hybrid') : found
}

/** Each kind once, with the words that said it first. */
export const onceEach = (all: readonly Workplace[]): Workplace[] =>
  KINDS.flatMap(kind => {
    const found = all.find(other => other.kind === kind)
    return found === undefined ? [] : [{ kind, said: found.said }]
  })

/**
 * The ways of working that a posting offers, several where it gives a choice: under a label, in a tag at the top,
 * or where a sentence states one. Perks ("a month of work from anywhere"), remote teams and hybrid clouds are none.
 */
export const readWorkplace = (blocks: readonly Block[]): Workplace[] => {
  const labelled = fromLabel(blocks)
  const header = fromHeaders(blocks)
  const stated = [...header.stated, ...statementsOf(blocks).flatMap(statement => header.heads.has(statement.block) ? [] : fromStatement(blocks, statement))]
  // What the employer says of itself counts where nothing is said of the job.
  const firm = stated.filter(({ weak }) => weak !== true)
  const all = onceEach([...labelled, ...(labelled.length + firm.length > 0 ? firm : stated)])
  const both = labelled.some(({ kind }) => kind === 'onsite') && labelled.some(({ kind }) => kind === 'hybrid')
  // Being in the office some days is what hybrid means.
  return both ? all : all.filter(({ kind }) => kind !== 'onsite' || !all.some(other => other.kind === 'hybrid'))
}

/** The ways of working in a short text that is about nothing else: a site's field or a structured property. */
export const workplaceKindsIn = (text: string): WorkplaceKind[] => {
  if (NO.test(text.trim())) return []
  const words = text.slice(0, 400)
  const kinds = kindsIn(words, SHORT).map(({ kind }) => kind)
  // "Hybrid - 2 days in-office": the days are what hybrid means.
  return kinds.includes('hybrid') && sharedIn(words) !== undefined ? kinds.filter(kind => kind === 'hybrid') : kinds
}
