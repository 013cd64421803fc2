import * as z from 'zod/mini'
import type { DebriefDraft } from '../../components/notes/debrief-draft'
import type { NoteDraft } from '../../components/notes/draft'
import { SeniorityLevel } from '../../lib/facts/level'
import { NARROWING } from '../../lib/notes/check/few'
import { CameBy, Note, Outcome, ReadFrom, RoundKind, WarningTopic } from '../../lib/notes/note'
import { Said } from '../../lib/text/said'
import type { NoteWork } from './useNoteForm'
import type { ShareWork } from './useShareForm'

const none = z.literal('')
const Answer = z.enum(['yes', 'no', ''])
const Feeling = z.union([z.enum(['negative', 'neutral', 'positive']), none])
const RoundRow = z.object({ kind: RoundKind, name: z.string(), minutes: z.string(), format: z.string(), topics: z.string(), difficulty: z.string(), parts: z.string(), said: z.optional(Said) })
const WarningRow = z.object({ topic: WarningTopic, about: z.string(), said: z.optional(Said) })

const Draft: z.ZodMiniType<NoteDraft> = z.object({
  employer: z.string(), domain: z.string(), aliases: z.string(), role: z.string(), family: z.string(), level: z.union([SeniorityLevel, none]), country: z.string(), quarter: z.string(),
  cameBy: z.union([CameBy, none]), replyDays: z.string(), taskHours: z.string(), taskPaid: Answer, outcome: z.union([Outcome, none]), experience: Feeling,
  payAsked: Answer, payTold: Answer, aiScreening: Answer, toldResult: Answer,
  rounds: z.array(RoundRow), warnings: z.array(WarningRow), questions: z.array(z.string()), advice: z.array(z.string()), text: z.string(), readFrom: z.array(ReadFrom),
})

/** A note in work as it lies on the disk: written by an older version it may not fit, and is left out then. */
export const KeptNoteWork: z.ZodMiniType<NoteWork> = z.object({ base: Note, draft: Draft, readText: z.string(), open: z.boolean() })

/** A round that is being told, as it lies on the disk. */
export const KeptDebrief: z.ZodMiniType<DebriefDraft> = z.object({ kind: RoundKind, minutes: z.string(), difficulty: z.enum(['1', '2', '3', '4', '5', '']), felt: Feeling, topics: z.string(), line: z.string() })

/** What was decided of a note before it is shared, as it lies on the disk. */
export const KeptShare: z.ZodMiniType<ShareWork> = z.object({ decisions: z.record(z.string(), z.string()), withText: z.boolean(), small: z.boolean(), left: z.array(z.enum(NARROWING)) })
