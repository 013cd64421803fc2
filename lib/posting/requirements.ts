import type { Block } from '../text/block'
import { anyOf, bare } from '../text/cues'
import { saidInBlock } from '../text/said'
import { clausesOf } from './clauses'
import { languageOf } from '../facts/tongue'
import { eachSkillOnce } from './once'
import { withoutDegreeSubjects } from './degree-subjects'
import { inPassing } from './in-passing'
import type { Requirement, SkillGroup } from './posting'
import { type Part, partsOf } from './part'
import { type FindSkills, skillGroups } from './skill-groups'
import { isWish, tierOf } from './tier'
import { wordPattern } from '../text/word-pattern'
import { inflected } from '../skills/inflected'
import type { SectionKind } from '../vocabulary/headings'
import { BOILERPLATE_CUES, KEYWORD_LABELS } from '../vocabulary/boilerplate'

/** What a reading of requirements may know beside the blocks: the posting's title and its language (ISO 639-1). */
export type Beside = { title?: string; lang?: string }

const boilerplate = anyOf(BOILERPLATE_CUES.map(fragment => fragment.replaceAll(String.raw`\p{L}`, String.raw`[^\s\d.,;:!?()/]`)))
const INTERESTED = /^interested\?/i
const keywords = new Set(KEYWORD_LABELS)
const LABEL = /^[^:]{2,30}(?=\s?:\s)/
const HASHTAG = /(?:^|\s)#[^\s#.,;]{2,40}/g

/** A list of words for search engines: behind a label that says so, or hashtags one after the other. */
const isKeywords = (block: Block): boolean => {
  const label = LABEL.exec(block.text)?.[0] ?? block.under[block.under.length - 1] ?? ''
  if (keywords.has(bare(label)) || (block.label !== undefined && keywords.has(bare(block.label)))) return true
  return block.text.includes('#') && (block.text.match(HASHTAG) ?? []).join('').length > block.text.length / 2
}

/** What asks nothing of the candidate, whatever stands above it. */
const asksNothing = (block: Block, text: string): boolean => boilerplate.test(text) || INTERESTED.test(text) || isKeywords(block)

const SOFT_LEAD = /^(?:we (?:are|'re) (?:a|an|the|one|proud|committed)|our (?:company|mission|clients|customers)|founded in|headquartered)/i

const groupsIn = (blocks: readonly Block[], block: number, from: number, to: number, findSkills: FindSkills, lang: string): SkillGroup[] =>
  skillGroups((blocks[block]?.text ?? '').slice(from, to), findSkills, lang).map(({ anyOf, weak }) => ({
    anyOf: anyOf.map(({ skill, from: start, to: end, also }) => ({
      skill,
      said: saidInBlock(blocks, block, from + start, from + end),
      ...(also && { also: also.map(other => saidInBlock(blocks, block, from + other.from, from + other.to)) }),
    })),
    ...(weak && { weak }),
  }))

/** Finds only what a line that asks nothing means: tools and duties of this job, not what the employer sells, another team or a title. */
const meantIn = (findSkills: FindSkills, section: SectionKind | undefined, lang: string, isItem: boolean): FindSkills => text => {
  const found = findSkills(text)
  const passing = inPassing({ text, names: found, section, tier: 'mentioned' }, lang, isItem)
  return found.filter((_, nth) => passing[nth] !== true)
}

/** A lead-in line ("Nice to have: …") or a label speaks for the sentences after it in the same block. */
const wishedByLead = (block: Block): boolean => {
  const lead = /^([^:.]{3,40}):\s/.exec(block.text)?.[1]
  return lead !== undefined && isWish(`${lead},`)
}

/** White space, and the comma or dash at which a clause was cut off. */
const BEFORE_WORDS = /^[\s,;–—]{1,6}/
const WORD = wordPattern(String.raw`\p{L}{2}`, '')
const requirementsIn = (blocks: readonly Block[], { block, of, from, text, section: within }: Part, findSkills: FindSkills, lang: string): Requirement[] => {
  if (of.kind === 'heading' || asksNothing(of, text)) return []
  const section = SOFT_LEAD.test(text) ? 'about' : within
  return clausesOf(text).flatMap((clause): Requirement[] => {
    const words = text.slice(clause.from, clause.to)
    const asked = tierOf(section, words)
    if (asked === undefined) return []
    const tier = asked === 'must' && wishedByLead(of) ? 'nice' : asked
    const lead = BEFORE_WORDS.exec(words)?.[0].length ?? 0
    const start = from + clause.from + lead
    const said = saidInBlock(blocks, block, start, from + clause.from + words.trimEnd().length)
    return WORD.test(said.words) ? [{ tier, said, skills: groupsIn(blocks, block, start, said.to ?? start, tier === 'mentioned' ? meantIn(findSkills, section, lang, of.kind === 'item') : findSkills, lang) }] : []
  })
}

/** The line that is the title asks nothing, whatever it holds ("Driver with licence"). */
const isTitle = ({ text }: Block, block: number, title: string | undefined): boolean => title !== undefined && block < 4 && text.length <= title.length + 60 && text.includes(title)

/**
 * The lines that ask something, each with its tier and its skills, and the lines that only name skills ('mentioned').
 * A skill counts once, where the posting insists on it most.
 */
export const requirementsOf = (blocks: readonly Block[], findSkills: FindSkills, beside: Beside = {}): Requirement[] => {
  const lang = languageOf(blocks) ?? beside.lang ?? ''
  const find = withoutDegreeSubjects(inflected(findSkills, lang))
  return eachSkillOnce(partsOf(blocks, beside.title).filter(({ of, block }) => !isTitle(of, block, beside.title)).flatMap(part => requirementsIn(blocks, part, find, lang)))
}
