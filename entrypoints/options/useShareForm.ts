import { useMemo, useState } from 'react'
import { checkNote, textsOf } from '../../lib/notes/check/check'
import { howFew, NARROWING, without, type Narrowing } from '../../lib/notes/check/few'
import { sharedNote } from '../../lib/notes/check/share'
import type { Note } from '../../lib/notes/note'

/** What was decided of a note before it is shared: what stands instead of flagged words, whether the text goes, whether few work there, which facts stay. */
export type ShareWork = { decisions: Record<string, string>; withText: boolean; small: boolean; left: Narrowing[] }
/** The same by the note's id, where it is not written yet. */
export type SharesInWork = Map<string, ShareWork>
const NOTHING_DECIDED: ShareWork = { decisions: {}, withText: false, small: false, left: [] }

/** What the person decides about a note before it is written to a file. `id` is the one it is shared under. */
export const useShareForm = (note: Note, id: string, inWork: SharesInWork) => {
  const [work, setWork] = useState(() => inWork.get(note.id) ?? NOTHING_DECIDED)
  const { decisions, withText, small, left } = work
  const change = (part: Partial<ShareWork>) => setWork(now => {
    const next = { ...now, ...part }
    inWork.set(note.id, next)
    return next
  })
  const goes = useMemo(() => without(note, left), [note, left])
  const flags = useMemo(() => checkNote(goes).filter(({ at }) => withText || at !== 'text'), [goes, withText])
  const texts = useMemo(() => new Map(textsOf(goes).map(({ at, text }) => [at, text])), [goes])
  const onDecide = (key: string, instead: string | undefined) => {
    const { [key]: _before, ...others } = decisions
    change({ decisions: instead === undefined ? others : { ...others, [key]: instead } })
  }
  return {
    flags, texts, decisions, onDecide, withText, onWithText: (on: boolean) => change({ withText: on }), small, onSmall: (on: boolean) => change({ small: on }), left, onLeft: (names: readonly Narrowing[]) => change({ left: [...names] }),
    /** Forgets what was decided; what comes back decides it again. */
    discard: () => {
      const before = work
      inWork.delete(note.id)
      setWork(NOTHING_DECIDED)
      return () => change(before)
    },
    told: NARROWING.filter(name => note[name] !== undefined), few: howFew(goes, small), hasText: note.text.trim() !== '', leaves: sharedNote(goes, id, flags, decisions, withText),
  }
}
