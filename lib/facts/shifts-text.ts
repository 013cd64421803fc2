import type { Block } from '../text/block'
import { anyOf, mayHold } from '../text/cues'
import { saidIn, statementsWith } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { NO_SHIFT, SHIFT_WORDS } from '../vocabulary/shift-words'
import { type Shift, ShiftKind } from './employment'

const KINDS = ShiftKind.options
const PATTERNS = KINDS.map(kind => [kind, anyOf(SHIFT_WORDS[kind])] as const)
const mayTell = mayHold(KINDS.flatMap(kind => [...SHIFT_WORDS[kind]]), /shift|schicht|směn|skift|zmian|смен|график|x ?8|x36|nät|natt|\d on|sleep|turno|ilta|yö|nat|nacht|jour|week|helg|víkend|viikon|astreinte/i)
const DENIED = wordPattern(String.raw`(?<!\p{L})(?:${NO_SHIFT.join('|')})\s(?:\p{L}{2,14}\s){0,2}$`, 'i')

/** The work outside office hours that a posting names, each kind once. What it says there is none of is left out. */
export const readShifts = (blocks: readonly Block[]): Shift[] => {
  const found = new Map<ShiftKind, Shift>()
  for (const statement of statementsWith(blocks, mayTell)) {
    if (found.size === KINDS.length) continue
    for (const [kind, pattern] of PATTERNS) {
      const match = found.has(kind) ? null : pattern.exec(statement.text)
      if (match === null || DENIED.test(statement.text.slice(Math.max(0, match.index - 50), match.index))) continue
      found.set(kind, { kind, said: saidIn(blocks, statement, match.index, match.index + match[0].length) })
    }
  }
  return KINDS.flatMap(kind => found.get(kind) ?? [])
}
