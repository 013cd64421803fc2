import type { FlagIn } from '../../lib/notes/check/check'
import type { FlagKind } from '../../lib/notes/check/flag'

const KIND: Record<FlagKind, string> = {
  person: 'looks like a person’s name', email: 'is an e-mail address', phone: 'looks like a telephone number', link: 'is a link', handle: 'is somebody’s account', address: 'looks like an address',
  task: 'quotes a task', advertisement: 'was pasted from a posting', confidential: 'may be confidential', day: 'names a day; a quarter is enough',
}

/** Why a piece was flagged, to follow its words. */
export const sayKind = (kind: FlagKind): string => KIND[kind]

/** Where in the note a flag stands: "free text", "round 2", "advice". */
export const sayPlace = (at: string): string => {
  const [part = '', nth] = at.split('.')
  if (part === 'rounds') return `round ${Number(nth) + 1}`
  return { text: 'free text', warnings: 'what to know', advice: 'advice', questions: 'what to ask', role: 'role', family: 'line of work' }[part] ?? part
}

/** How much of the text around a flag is shown, in characters each side, and how much of a long passage at its start and end. */
const AROUND = 60
const LONGEST = 280

/** The words around a flag, and the flagged ones, a long passage without its middle. */
export const inPlace = (text: string, { from, to }: Pick<FlagIn, 'from' | 'to'>): { before: string; words: string; after: string } => {
  const words = text.slice(from, to)
  return {
    before: `${from > AROUND ? '… ' : ''}${text.slice(Math.max(0, from - AROUND), from)}`,
    words: words.length > LONGEST ? `${words.slice(0, LONGEST - 80)} … ${words.slice(-60)}` : words,
    after: `${text.slice(to, to + AROUND)}${to + AROUND < text.length ? ' …' : ''}`,
  }
}
