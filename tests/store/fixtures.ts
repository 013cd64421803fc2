import type { Note } from '../../lib/notes/note'
import type { Capture } from '../../lib/posting/capture'
import type { Posting } from '../../lib/posting/posting'
import type { Role, Snapshot } from '../../lib/roles/role'

/** A posting of which only the title is known. */
export const posting = (title: string): Posting => ({
  title: { value: title, said: { words: title, source: 'text', block: 0, from: 0, to: title.length } },
  places: [], workplace: [], pay: [], employment: [], years: [], languages: [], dates: {}, requirements: [], disagreements: [],
})

const capture = (title: string): Capture => ({ kind: 'text', title, data: [], fields: {}, blocks: [{ kind: 'heading', text: title, under: [], level: 1 }] })

export const role = (id: string, key = `key-${id}`, savedAt = '2026-10-01T08:00:00.000Z'): Role => ({
  id, key, savedAt, stage: 'saved', history: [{ stage: 'saved', at: savedAt }], remark: '', posting: posting(`Gardener ${id}`),
})

export const snapshot = (id: string): Snapshot => ({ role: id, takenAt: '2026-10-01T08:00:00.000Z', capture: capture(`Gardener ${id}`) })

export const note = (id: string): Note => ({
  id, source: 'own', rounds: [], warnings: [], advice: [], questions: [], text: 'Two talks in the greenhouse.', added: '2026-10-02T08:00:00.000Z',
})
