import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { matchesIn } from '../text/matches'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { BEFORE_PLACE } from '../vocabulary/place-phrases'
import type { Place } from './place'
import { placesIn } from './place-words'

/** A run of words that may begin with a place; with "our" before it at most. */
const NAMED = String.raw`\p{Lu}[^.;:!?()]{2,60}`
const AFTER = String.raw`\s((?:our\s|the\s)?${NAMED})`
const YOURS = wordPattern(String.raw`^(?:Based|Located)\s(?:in|at|out of)\s(\p{Lu}[^.;:!?(),]{2,40}(?:,\s\p{Lu}[\p{L}]{1,20})?),\s(?:you|this (?:role|position)|the (?:role|position|successful|ideal|candidate))`, '')
const BASED: readonly RegExp[] = [
  wordPattern(String.raw`(?:role|position|job|vacancy|[Ss]telle|poste|internship|opportunity|[Aa]rbeitsort|puesto|tjänst)\s(?:is|will be|ist|est|can be|se trouve|es|är)\s(?:\p{L}+\s){0,2}?(?:based|located|basée?|situé|ubicado)?\s?(?:\p{L}+\s){0,3}?(?:in|out of|at|à|en|i)${AFTER}`, ''),
  wordPattern(String.raw`(?:[Oo]ur|[Tt]he)\s(?:office|studio|workshop|kitchen|team)\s(?:is|are)\s(?:based|located|situated)?\s?(?:\p{L}+\s){0,2}?in${AFTER}`, ''),
  // Headquarters are the employer's seat, unless one is said to work there.
  wordPattern(String.raw`(?:[Oo]ur|[Tt]he)\s(?:headquarters|HQ|head office)\s(?:is|are)\s(?:based |located |situated )?in${AFTER}(?<=(?:where|which) (?:you|this (?:role|job|position)|the (?:role|job|position))[^.;:!?()]{0,60})`, ''),
  wordPattern(String.raw`(?:[Ww]ork|[Jj]oin us|[Bb]ased|[Ll]ocated|onsite|on-site|team|you)\s(?:\p{L}+\s){0,2}?(?:in|at|from|out of)\s(?:our|the)\s(${NAMED})\s(?:office|studio|headquarters|HQ|hub)`, ''),
  wordPattern(String.raw`(?:^|\s)[Jj]oin(?:ing)?\s(?:our|the)\s(${NAMED})\s(?:office|studio|headquarters|HQ|hub)`, ''),
  // "Onsite 3 days a week in Austin, TX"
  wordPattern(String.raw`(?<!\p{L})(?<!(?:not|no|never)\s(?:\p{L}{1,12}\s){0,2})(?:[Oo]n-?[Ss]ite|ON-?SITE|IN[- ]PERSON|[Ii]n[- ]person)\s(?:(?:role|position|job|work|working|only|\d|days?|times|a|per|each|every|week|full-time|at|our|the|office)\s){0,6}in${AFTER}`, ''),
  wordPattern(String.raw`\s(?:office|studio|workshop)\sin\s(\p{Lu}[^.;:!?()]{2,40}?),?\s(?:where|in which) (?:you|this (?:role|job|position)|the (?:role|job|position))(?!\p{L})`, ''),
  YOURS,
]
const LEFT = wordPattern(String.raw`\s(?:or|and|und|oder|et|ou|y|o|och|og|a|i|en|the|la)$`, '')
const BEHIND_PLACE = /\s(?:offices?|and|with|but|where|from|which|until|on|studio|headquarters|HQ|hub|suchen|für|pour|near|as|to|for)(?:\s.{0,60})?$/
const LEADS = anyOf(Object.values(BEFORE_PLACE).flat(), 'gi')
const BEHIND_LEAD = wordPattern(String.raw`^\s(?:our\s|the\s|г\.\s?)?(${NAMED})`, '')
/** Where the sentence goes on in small letters behind a comma, it is no longer about the place. */
const GOES_ON = wordPattern(String.raw`(?:,\s|\s[-–—]\s|\s)(?=\p{Ll})(?!(?:am|an|der|im|sur|le|les|la|de|del|do|upon|of|the|and|or|und|oder|et|ou|y|o|och|og|a|i|nad|en)\s).{0,60}$`, '')
/** One sentence announces no more places than this. */
const MOST_LEADS = 4
/** The cities behind words that announce the place of the job, in all languages. */
const behindLeads = (blocks: readonly Block[], statement: Statement): Place[] => matchesIn(LEADS, statement.text).slice(0, MOST_LEADS).flatMap(lead => {
  const end = lead.index + lead[0].length
  const match = BEHIND_LEAD.exec(statement.text.slice(end, end + 70))
  if (match === null) return []
  const at = end + match[0].length - (match[1] ?? '').length
  const words = (match[1] ?? '').replace(GOES_ON, '').replace(BEHIND_PLACE, '').replace(LEFT, '')
  return placesIn(words, false).filter(({ where }) => where.city !== undefined)
    .map(({ where, from, to }): Place => ({ ...where, said: saidIn(blocks, statement, at + from, at + to) }))
})

/** The cities of which a sentence says that the job, its team or its office is there. */
export const placesInProse = (blocks: readonly Block[]): Place[] => statementsOf(blocks).flatMap(statement => [...behindLeads(blocks, statement), ...BASED.flatMap(pattern => {
  const match = pattern.exec(statement.text)
  const words = match?.[1]
  if (match === null || words === undefined) return []
  const at = match.index + match[0].indexOf(words)
  const skip = /^(?:our|the)\s/.exec(words)?.[0].length ?? 0
  const line = words.slice(skip).replace(BEHIND_PLACE, '')
  return placesIn(line, false).filter(({ where }) => where.city !== undefined)
    .map(({ where, from, to }): Place => ({ ...where, said: saidIn(blocks, statement, at + skip + from, at + skip + to) }))
})])
