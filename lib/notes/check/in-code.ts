import { isCity } from '../../vocabulary/cities'
import { isGivenName } from '../../vocabulary/given-names'
import { findSkills } from '../../skills/find'
import { accountLines } from '../account'
import { flagAt, type Flag } from './flag'

/** Words of a program: what stands in quotes, and names of things; the parts of "rahul_age" and "rahulAge" count for themselves. */
const WORDS = /[\p{L}]{4,20}/gu
const PARTS = /\p{Lu}?\p{Ll}+/gu
/** So many are pointed at in programs; a name stands there again and again. */
const MOST = 60

const isNobody = (word: string): boolean => isCity(word) || findSkills(word).some(({ from, to }) => to - from === word.length)

/** Names of people inside programs: people try things out with their own name, or with the one of who sits beside them. */
export const codeFlags = (text: string): Flag[] => {
  const raw = text.split('\n')
  const flags: Flag[] = []
  let offset = 0
  for (const [nth, { kind }] of accountLines(raw).entries()) {
    const line = raw[nth] ?? ''
    for (const { 0: words, index } of kind === 'code' ? line.matchAll(WORDS) : []) {
      for (const { 0: part, index: at } of words.matchAll(PARTS)) {
        const from = offset + index + at
        // An identifier of a few letters is too often a word of some language.
        const quoted = (/^\p{Lu}/u.test(part) ? /["'“‘][^"'”’\n]{0,60}$/ : /["'“‘]$/).test(line.slice(0, index + at))
        if (flags.length < MOST && part.length >= (quoted ? 4 : 5) && isGivenName(part) && !isNobody(part)) flags.push(flagAt('person', text, from, from + part.length, '[name]'))
      }
    }
    offset += line.length + 1
  }
  return flags
}

/** "my project FoodFinder", "my final year project called Heron": who looks for it finds whose it is. */
const OWN_PROJECT = /(?<!\p{L})(?:[Mm]y|[Oo]wn|[Pp]ersonal|[Ss]ide|[Cc]ollege|[Ff]inal[- ]year|[Hh]obby|[Pp]et|[Gg]ithub|GitHub)\s(?:\p{L}{2,12}\s){0,2}[Pp]rojects?\s?(?:called|named|titled|:|-|–|,|\()?\s?["“'‘]?(\p{Lu}[\p{L}\d]{2,24}(?:[-_ ]\p{Lu}[\p{L}\d]{2,24}){0,2})/gu

/** "about the bread-map on my GitHub", "my repository bread-map": written as such places write names. */
const OWN_REPOSITORY = /(?<!\p{L})(?:[Mm]y|[Oo]wn|[Pp]ersonal)\s(?:[Gg]it[Hh]ub|[Gg]it[Ll]ab|[Bb]itbucket|[Kk]aggle|[Rr]epo(?:sitory)?|[Pp]ortfolio|[Ww]ebsite|[Bb]log)\b[^.\n]{0,30}?[\s"'“‘`]([\p{L}\d]{2,20}(?:[-_][\p{L}\d]{2,20}){1,4})(?![\p{L}\d])/gu
const PLAIN = /^(?:follow-up|open-source|full-stack|front-end|back-end|end-to-end|well-known|real-time|in-depth|side-project|long-term|up-to-date|so-called|pull-request)s?$/i
const repositoryFlags = (text: string): Flag[] =>
  [...text.matchAll(OWN_REPOSITORY)].flatMap(({ 0: said, 1: name = '', index }) => (PLAIN.test(name) || isNobody(name) ? [] : [flagAt('handle', text, index + said.length - name.length, index + said.length, '[my project]')]))

/** Names of the writer's own projects. */
export const ownProjectFlags = (text: string): Flag[] =>
  [...repositoryFlags(text), ...[...text.matchAll(OWN_PROJECT)].flatMap(({ 0: said, 1: name = '', index }) =>
    isNobody(name) || /^(?:I|They|He|She|It|The|And|But|In|On|What|Why|How|Manager|Management)$/.test(name) ? [] : [flagAt('handle', text, index + said.length - name.length, index + said.length, '[my project]')])]
