import { useMemo, useState } from 'react'
import { checkNote, textsOf } from '../../lib/notes/check/check'
import { howFew, NARROWING, without, type Narrowing } from '../../lib/notes/check/few'
import { sharedNote, type Decisions } from '../../lib/notes/check/share'
import type { Note } from '../../lib/notes/note'

/** What the person decides about a note before it is written to a file. `id` is the one it is shared under. */
export const useShareForm = (note: Note, id: string) => {
  const [decisions, setDecisions] = useState<Decisions>({})
  const [withText, onWithText] = useState(false)
  const [small, onSmall] = useState(false)
  const [left, onLeft] = useState<readonly Narrowing[]>([])
  const goes = useMemo(() => without(note, left), [note, left])
  const flags = useMemo(() => checkNote(goes).filter(({ at }) => withText || at !== 'text'), [goes, withText])
  const texts = useMemo(() => new Map(textsOf(goes).map(({ at, text }) => [at, text])), [goes])
  const onDecide = (key: string, instead: string | undefined) => setDecisions(({ [key]: _before, ...others }) => (instead === undefined ? others : { ...others, [key]: instead }))
  return {
    flags, texts, decisions, onDecide, withText, onWithText, small, onSmall, left, onLeft,
    told: NARROWING.filter(name => note[name] !== undefined), few: howFew(goes, small), hasText: note.text.trim() !== '', leaves: sharedNote(goes, id, flags, decisions, withText),
  }
}
