import type * as z from 'zod/mini'
import type { Database } from '../../lib/store/database'
import { allDrafts, dropDraft, keepDraft, type KeptDraft } from '../../lib/store/drafts'
import { KeptDebrief, KeptNoteWork, KeptShare } from './draft-shapes'

/** How long after the last key a draft is written, in milliseconds. */
const SOON = 400

type Write = (act: (db: Database) => Promise<void>) => void

/**
 * What stands in forms of one kind and is not saved, by where it belongs; every change is kept on the disk a moment later, so that
 * it outlives the page and the browser.
 */
export class Drafts<T> extends Map<string, T> {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #restored = new Map<string, string>()
  readonly #kind: string
  readonly #write: Write

  constructor(kind: string, write: Write, kept: readonly { at: string; keptAt: string; value: T }[]) {
    super()
    this.#kind = kind
    this.#write = write
    for (const { at, keptAt, value } of kept) {
      super.set(at, value)
      this.#restored.set(at, keptAt)
    }
  }

  override set(at: string, value: T): this {
    clearTimeout(this.#timers.get(at))
    this.#timers.set(at, setTimeout(() => this.#keep(at), SOON))
    return super.set(at, value)
  }

  override delete(at: string): boolean {
    clearTimeout(this.#timers.get(at))
    this.#timers.delete(at)
    this.#restored.delete(at)
    this.#write(db => dropDraft(db, this.#name(at)))
    return super.delete(at)
  }

  /** When the draft that was found on the disk was written, an ISO 8601 moment; undefined for one that began in this page. */
  restoredFrom(at: string): string | undefined {
    return this.#restored.get(at)
  }

  /** Writes what waits to be written: the page is about to go. */
  flush(): void {
    for (const at of this.#timers.keys()) this.#keep(at)
  }

  #name(at: string): string {
    return `${this.#kind} ${at}`
  }

  #keep(at: string): void {
    clearTimeout(this.#timers.get(at))
    this.#timers.delete(at)
    const value = this.get(at)
    if (value !== undefined) this.#write(db => keepDraft(db, { at: this.#name(at), keptAt: new Date().toISOString(), value }))
  }
}

const ofKind = <T>(kept: readonly KeptDraft[], kind: string, shape: z.ZodMiniType<T>): { at: string; keptAt: string; value: T }[] =>
  kept.flatMap(({ at, keptAt, value }) => {
    const parsed = at.startsWith(`${kind} `) ? shape.safeParse(value) : undefined
    return parsed?.success ? [{ at: at.slice(kind.length + 1), keptAt, value: parsed.data }] : []
  })

/** The drafts of all forms, as they were when the page was left. `write` does something with the store and says where it failed. */
export const loadDrafts = async (db: Database, write: Write) => {
  const kept = await allDrafts(db)
  return { notes: new Drafts('note', write, ofKind(kept, 'note', KeptNoteWork)), debriefs: new Drafts('debrief', write, ofKind(kept, 'debrief', KeptDebrief)), shares: new Drafts('share', write, ofKind(kept, 'share', KeptShare)) }
}
export type AllDrafts = Awaited<ReturnType<typeof loadDrafts>>
