import type { Block } from '../text/block'
import { NUMBER_WORD, smallNumber } from '../text/numbers'
import { gateOf } from '../text/cues'
import { saidIn, statementsWith } from '../text/statements'
import { labelledAs } from './labelled-as'
import type { TeamSize } from './team'
import { wordPattern } from '../text/word-pattern'

const COUNT = String.raw`\d{1,3}|${NUMBER_WORD}`
const TEAM = wordPattern(String.raw`(?<!\p{L})(?:(?:\p{L}+[- ])?team\s(?:consist\p{L}+\s)?of\s(?:about\s|around\s|currently\s|approximately\s|~\s?|roughly\s)?(?<a>${COUNT})\+?(?!\s?(?:%|years|months|weeks|countries|offices|million|,\d))|(?<b>${COUNT})[- ](?:person|people|strong|member|engineer|developer|köpfig\p{L}{0,2})[- ](?:\p{L}+\s)?team|team\s(?:aus|von|mit)\s(?:rund\s|ca\.?\s|etwa\s|derzeit\s)?(?<c>${COUNT})(?=\s\p{L})|équipe (?:composée )?(?:de|d'environ) (?<d>${COUNT})(?=\s\p{L})|(?<g>${COUNT})-osobow\p{L}{1,3} zesp\p{L}{2,4}|(?<h>${COUNT}) (?:hengen tiimi|(?:kolleger|medarbejdere|medarbeidere|ansatte) (?:på|i) (?:afdelingen|avdelingen|teamet)|kollegor (?:på|i) (?:avdelningen|teamet))|(?:team van|equipo de|team på|tým(?:u)?|tiim|zespół|zespole|equip[ea] de|time de|команд\p{L}{1,2} из|tiimi(?:ssä)?) (?<f>${COUNT})(?=\s(?:\p{L}+\s)?\p{L})|(?<e>${COUNT})-?köpfig\p{L}{1,2}\s(?:\p{L}+\s)?team)(?![\p{L}\p{N}])`, 'i')
/** One of these stands wherever the size of a team does. */
const maybeTeam = gateOf(/team\s(?:consist|of|aus|von|mit)|équipe de|team (?:van|på)|equipo de|équipe composée|equip[ea] de|time de|tým|zesp|hengen|kolleger|kollegor|medarbe|ansatte|команд|tiimi|(?:person|people|strong|member|engineer|developer)[- ](?:\S{1,40}\s)?team|köpfig/i)
/** A team one would lead, or the whole company. */
const NOT = wordPattern(String.raw`(?<!\p{L})(?:manag(?:e|es|ing)|we(?:'re| are)|wir sind|nous sommes|lead|leads|leading|supervis\p{L}+|oversee\p{L}*|build(?:ing)?|coach\p{L}*|led|managed|experience|company|global|worldwide|headcount|führ\p{L}+|leit\p{L}+|encadr\p{L}+|manager une)(?!\p{L})`, 'i')
const LARGEST = 150

/** The number of people in the team one would join. A team to be led, and the size of the company, are none. */
export const readTeamSize = (blocks: readonly Block[]): TeamSize | undefined => {
  for (const line of labelledAs(blocks, 'team')) {
    const people = line.by === 'heading' ? undefined : smallNumber(/^\d{1,3}(?=$|\s)/.exec(line.text)?.[0] ?? '')
    if (people !== undefined && people > 0) return { people, said: saidIn(blocks, line, 0, line.text.length) }
  }
  for (const statement of statementsWith(blocks, maybeTeam)) {
    const match = TEAM.exec(statement.text)
    const { a, b, c, d, e, f, g, h } = match?.groups ?? {}
    const people = smallNumber(a ?? b ?? c ?? d ?? e ?? f ?? g ?? h ?? '')
    if (match === null || people === undefined || people < 2 || people > LARGEST) continue
    if (NOT.test(statement.text.slice(Math.max(0, match.index - 60), match.index + 12))) continue
    return { people, said: saidIn(blocks, statement, match.index, match.index + match[0].length) }
  }
  return undefined
}
