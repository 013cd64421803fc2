import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { type Said } from '../text/said'
import { saidIn, saidWhole, statementsOf } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { AI, AI_OF_OTHERS, APPLICANTS, NO_VACANCY, OPEN_APPLICATION, SIFTS, VACANCY } from '../vocabulary/disclosure-words'
import type { Disclosure } from './disclosure'

const BY_AI = wordPattern(AI, 'i')
const WHOM = anyOf([APPLICANTS])
const HOW = anyOf([SIFTS])
const OTHERS = anyOf(AI_OF_OTHERS)
/** "We do not use artificial intelligence to …": the denial stands close before. */
const DENIED = wordPattern(String.raw`(?<!\p{L})(?:not|n't|never|no|without|nicht|keine?|kein|pas|aucune?|sin|no se)\s(?:\p{L}{1,14}\s){0,4}$`, 'i')
const VACANT = anyOf(VACANCY)
const NOT_VACANT = anyOf(NO_VACANCY)
const OPEN = anyOf(OPEN_APPLICATION)

/** What an employer states by law: screening with artificial intelligence, and whether there is a vacancy. Each kind once. */
export const readDisclosures = (blocks: readonly Block[]): Disclosure[] => {
  const found = new Map<Disclosure['kind'], Said>()
  const keep = (kind: Disclosure['kind'], said: Said): void => { if (!found.has(kind)) found.set(kind, said) }
  for (const statement of statementsOf(blocks)) {
    const { text, of } = statement
    if (/ai|ki|artifici|automat|machine|künstl/i.test(text) && text.length <= 600) {
      const ai = BY_AI.exec(text)
      if (ai !== null && WHOM.test(text) && HOW.test(text) && !OTHERS.test(text)) {
        keep(DENIED.test(text.slice(Math.max(0, ai.index - 60), ai.index)) ? 'no-ai-screening' : 'ai-screening', saidWhole(blocks, statement))
      }
    }
    if (!/vacan|opening|posting|advert|evergreen|pool|pipeline|requisition|position|vakanz|stelle|bewerbung|application|ansökan|sollicit|hakemus|ansøgning|søknad|candidat|interest|talent|reserve|spontan/i.test(text)) continue
    const no = NOT_VACANT.exec(text) ?? (of.kind === 'heading' && (of.level ?? 1) <= 1 ? OPEN.exec(text) : null)
    const yes = no === null ? VACANT.exec(text) : null
    const match = no ?? yes
    if (match !== null) keep(no === null ? 'vacancy' : 'no-vacancy', saidIn(blocks, statement, match.index, match.index + match[0].trimEnd().length))
  }
  if (found.has('no-vacancy')) found.delete('vacancy')
  return [...found].map(([kind, said]) => ({ kind, said }))
}
