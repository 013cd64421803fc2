import * as z from 'zod/mini'
import { CameBy, NoteEmployer, Outcome, RoundKind, WarningTopic, type Note } from '../note'
import { SeniorityLevel } from '../../facts/level'
import type { FlagIn } from './check'
import { textsOf } from './check'

/** The longest text of a shared note, in characters, and the most of anything it lists. */
export const SHARED_LIMITS = { text: 4_000, line: 500, list: 30 } as const
const line = z.string().check(z.maxLength(SHARED_LIMITS.line))
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(SHARED_LIMITS.list))

/**
 * A note as it leaves the machine: the facts, then the text. No id of ours, no moment it was written, no words with offsets into
 * the text; `quarter` is the only time. `id` is made anew for sharing, so that the writer can withdraw it later.
 */
export const SharedNote = z.object({
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  employer: z.extend(NoteEmployer, { name: line, aliases: list(line) }),
  role: z.optional(line),
  family: z.optional(line),
  level: z.optional(SeniorityLevel),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  quarter: z.optional(z.string().check(z.regex(/^\d{4}-Q[1-4]$/))),
  cameBy: z.optional(CameBy),
  replyDays: z.optional(z.number().check(z.gte(0), z.lte(1000))),
  rounds: list(z.object({
    kind: RoundKind, name: z.optional(line), minutes: z.optional(z.number().check(z.gte(1), z.lte(10_000))), format: z.optional(line),
    topics: list(line), difficulty: z.optional(z.number().check(z.gte(1), z.lte(5))), parts: list(line),
  })),
  takeHome: z.optional(z.object({ hours: z.optional(z.number().check(z.gte(0), z.lte(1000))), paid: z.optional(z.boolean()) })),
  outcome: z.optional(Outcome),
  experience: z.optional(z.enum(['negative', 'neutral', 'positive'])),
  payAsked: z.optional(z.boolean()),
  payTold: z.optional(z.boolean()),
  aiScreening: z.optional(z.boolean()),
  toldResult: z.optional(z.boolean()),
  warnings: list(z.object({ topic: WarningTopic, about: line })),
  advice: list(line),
  questions: list(line),
  text: z.string().check(z.maxLength(SHARED_LIMITS.text)),
})
export type SharedNote = z.infer<typeof SharedNote>

/** What stands instead of a flagged piece, by `at:from`; the flag's own `instead` where the person decided nothing, its words where they keep it. */
export type Decisions = Readonly<Record<string, string>>

/** The key of a flag in `Decisions`. */
export const flagKey = ({ at, from }: Pick<FlagIn, 'at' | 'from'>): string => `${at}:${from}`

const mended = (text: string, flags: readonly FlagIn[], decisions: Decisions): string =>
  [...flags].sort((a, b) => b.from - a.from).reduce((now, flag) => now.slice(0, flag.from) + (decisions[flagKey(flag)] ?? flag.instead) + now.slice(flag.to), text)

/**
 * The note as it would leave, word for word: flagged pieces replaced as decided, everything that is only ours left out.
 * `withText`: whether the free text goes too; the facts alone tell less of the writer. Nothing for a note without an employer.
 */
export const sharedNote = (note: Note, id: string, flags: readonly FlagIn[], decisions: Decisions, withText: boolean): SharedNote | undefined => {
  if (!note.employer) return undefined
  const texts = new Map(textsOf(note).map(({ at, text }) => [at, mended(text, flags.filter(flag => flag.at === at), decisions)]))
  const said = (at: string, text: string): string => (texts.get(at) ?? text).trim().slice(0, SHARED_LIMITS.line)
  const listed = (name: string, lines: readonly string[]): string[] => lines.map((text, i) => said(`${name}.${i}`, text)).filter(text => text !== '').slice(0, SHARED_LIMITS.list)
  const { role, family, level, country, quarter, cameBy, replyDays, takeHome, outcome, experience, payAsked, payTold, aiScreening, toldResult } = note
  return {
    id,
    employer: { name: note.employer.name, ...(note.employer.domain !== undefined && { domain: note.employer.domain }), aliases: note.employer.aliases.slice(0, SHARED_LIMITS.list) },
    ...(role !== undefined && { role: said('role', role) }),
    ...(family !== undefined && { family: said('family', family) }),
    ...(level && { level }), ...(country !== undefined && { country }), ...(quarter !== undefined && { quarter }), ...(cameBy && { cameBy }), ...(replyDays !== undefined && { replyDays }),
    rounds: note.rounds.slice(0, SHARED_LIMITS.list).map(({ kind, name, minutes, format, topics, difficulty, parts }, i) => ({
      kind,
      ...(name !== undefined && { name: said(`rounds.${i}.name`, name) }),
      ...(minutes !== undefined && { minutes }),
      ...(format !== undefined && { format: said(`rounds.${i}.format`, format) }),
      ...(difficulty !== undefined && { difficulty }),
      topics: listed(`rounds.${i}.topics`, topics),
      parts: listed(`rounds.${i}.parts`, parts),
    })),
    ...(takeHome && { takeHome }), ...(outcome && { outcome }), ...(experience && { experience }),
    ...(payAsked !== undefined && { payAsked }), ...(payTold !== undefined && { payTold }), ...(aiScreening !== undefined && { aiScreening }), ...(toldResult !== undefined && { toldResult }),
    warnings: note.warnings.slice(0, SHARED_LIMITS.list).map(({ topic, about }, i) => ({ topic, about: said(`warnings.${i}.about`, about) })),
    advice: listed('advice', note.advice),
    questions: listed('questions', note.questions),
    text: withText ? (texts.get('text') ?? note.text).slice(0, SHARED_LIMITS.text) : '',
  }
}
