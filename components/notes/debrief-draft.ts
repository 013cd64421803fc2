import type { Told } from '../../lib/notes/debrief'
import type { Note, RoundKind } from '../../lib/notes/note'
import { listOf } from './listed'

/** How a round went, as it stands in the short form. */
export type DebriefDraft = { kind: RoundKind; minutes: string; difficulty: '1' | '2' | '3' | '4' | '5' | ''; felt: NonNullable<Note['experience']> | ''; topics: string; line: string }

export const emptyDebrief = (kind: RoundKind): DebriefDraft => ({ kind, minutes: '', difficulty: '', felt: '', topics: '', line: '' })

/** What the form tells, or what is to be mended in it: only minutes can be wrong. */
export const toldIn = ({ kind, minutes, difficulty, felt, topics, line }: DebriefDraft): { ok: true; told: Told } | { ok: false; error: string } => {
  const typed = minutes.trim()
  if (typed !== '' && !/^[1-9]\d{0,3}$/.test(typed)) return { ok: false, error: 'Write whole minutes, for example 45.' }
  return {
    ok: true,
    told: { kind, ...(typed !== '' && { minutes: Number(typed) }), ...(difficulty !== '' && { difficulty: Number(difficulty) }), ...(felt !== '' && { felt }), topics: listOf(topics), line },
  }
}
