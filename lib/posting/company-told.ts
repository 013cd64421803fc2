import { Anchored } from '../text/anchored'
import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { saidInBlock, type Stated } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { SELF_NAMED } from '../vocabulary/employer-words'
import { isName, LEGAL_END, NAME } from './company-name'

/** Where a sentence names the employer as itself: "At Acme, we …", "Acme is hiring", "Join Acme as". Strongest first. */
const SENTENCES: readonly RegExp[] = [
  wordPattern(String.raw`(?:^|[.!?]\s)(?:Here at|At|Bei|Chez|Hos) (${NAME}),? (?:we|our|you|you'll|you're|we're|wir|nous|vi|everyone|every)(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(?:(?:Die|Der|Das|La|Le|L'|El|The) ?)?(?!On )(${NAME}) (?:sucht|recrute|recherche|busca|cerca|söker|søger|zoekt|hledá|szuka|procura)(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(?:The )?(${NAME})(?: \([^()]{2,20}\))? (?:is|are) (?:an? (?:proud |committed )?equal|(?:currently |now |actively )?(?:looking for|looking to (?:hire|appoint|recruit)|seeking|hiring|recruiting|searching for|in search of))`, ''),
  ...SELF_NAMED.map(([before, behind]) => wordPattern(String.raw`(?:^|[.!?]\s)${before}(${NAME}) ${behind}(?![\p{L}])`, '')),
  // "Larkspur Diner – Ghent location is looking for cooks": one house of several.
  wordPattern(String.raw`^(?:The )?(${NAME})(?:,| [-–—]) [^.!?]{2,60} (?:location|branch|store|restaurant|site|office|campus|shop) (?:is|are) (?:currently |now )?(?:looking for|seeking|hiring|recruiting)`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(?:The )?(${NAME})(?: \([^()]{2,40}\))? (?:is|are) (?:accepting|inviting|now accepting) applications(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(?:When you're with|When you join|A career (?:at|with)|Your career (?:at|with)) (?:[Tt]he )?(${NAME}),? (?:you|is|means)(?![\p{L}])`, ''),
  wordPattern(String.raw`^Posted on [^.]{4,24} by (${NAME})$`, ''),
  wordPattern(String.raw`(?:^|[.!?,\s]\s?)(?:[Ww]e're|[Ww]e are) (${NAME}), (?:an?|the)(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)At the (${NAME}),? (?:we|you|our)(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(?:Join|Why join|Life at|Working at|Careers at|Welcome to) (${NAME})(?=[\s.,!?]|$)`, ''),
  wordPattern(String.raw`[Jj]oin (?:our|the) (?:[\p{L}-]{2,20} ){0,3}team (?:here )?at (?:the )?(${NAME})(?=[\s.,!?]|$)`, ''),
  wordPattern(String.raw`(?:^|[.!?]\s)(?:The )?(${NAME}) (?:is|are) (?:very )?(?:proud (?:to|of)|committed to|dedicated to)(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:^|[.!?:]\s|(?:Benefits|Perks|Rewards|Offer|Us|Compensation|Pay)\s)(?:The )?((?!Benefits|Perks|Rewards)${NAME}) (?:offers|provides) (?:(?:an?|our|all|its|you|eligible|employees|staff|team members|generous|attractive|comprehensive|competitive|excellent|great) ){1,4}(?:benefits?|package|pay|salar(?:y|ies)|compensation)(?![\p{L}])`, ''),
  wordPattern(String.raw`(?:position|role|vacancy) (?:at|with) (?:the )?(${NAME})(?=[.,!?]|$)`, ''),
]

/** "Acme is a …": many sentences begin so, hence the name must come again, or the section be about it. */
const DESCRIBED = wordPattern(String.raw`(?:^|[.!?]\s)(${NAME}) (?:is (?:an?|the|one of|building|on a mission|transforming|revolutionizing|redefining)|was founded|builds|provides|helps|ist ein|ist eine|est une?|es una?|è un)(?![\p{L}])`, '')

const ABOUT_COMPANY = wordPattern(String.raw`(?:^|\s)(?:company|employer|who we are|unternehmen|wer wir sind|entreprise|qui sommes|empresa|azienda)(?![\p{L}])`, 'i')

const isNamedAgain = (blocks: readonly Block[], fullName: string): boolean => {
  const name = fullName.replace(LEGAL_END, '')
  let times = 0
  for (const { text } of blocks) {
    for (let at = text.indexOf(name); at >= 0 && times < 2; at = text.indexOf(name, at + name.length)) times += 1
    if (times >= 2) return true
  }
  return false
}

const HEADING = wordPattern(String.raw`^(?:About|Über|À propos de|Sobre|Over|Om|Who is|Why join|Why|Life at|Working at|Join) (${NAME})[?!.]?$`, '')

/** What boards of several countries print over the notice itself, with a paragraph on the employer above it. */
const FILLS = /^(?:(?:we|they) are|applications are (?:now )?|.{2,60} (?:is|are)) (?:currently |now )?(?:recruiting|hiring|looking|invited|inviting applications) (?:suitably qualified candidates |to fill|for the following|for the position)/i
const ACTOR = wordPattern(String.raw`^(?:The )?(\p{Lu}[\p{L}\p{N}&.'-]{0,30}(?: (?:of|and|&|for|the|to|in|de)(?: the)?(?= \p{Lu})| \p{Lu}[\p{L}\p{N}&.'-]{0,30}){0,6})(?: \([^()]{2,30}\))?,? (?:is|are|was|were|has|have|comprises|provides|offers|operates|specialises|specializes|began|started|-|–)(?![\p{L}])`, '')
const actorAbove = (blocks: readonly Block[]): Stated<string> | undefined => {
  const at = blocks.slice(0, 8).findIndex(({ text }, block) => block > 0 && FILLS.test(plain(text)))
  for (let block = 0; block < at; block++) {
    const name = ACTOR.exec(plain(blocks[block]?.text ?? '').slice(0, 200))?.[1] ?? ''
    const from = (blocks[block]?.text ?? '').indexOf(name)
    if (isName(name) && from >= 0) return { value: name, said: saidInBlock(blocks, block, from, from + name.length) }
  }
  return undefined
}

/** Points that belong to a name. */
const POINT = /(?:\b(?:Inc|Ltd|Co|Corp|Bros|Jr|St)|[A-Za-z]\.[A-Za-z]|\b[a-zA-Z]\. ?[a-zA-Z])\.$/
const withoutPossessive = (name: string): string => {
  const bare = name.replace(/'s$/, '').replace(/,$/, '')
  return bare.endsWith('.') && !POINT.test(bare) ? bare.slice(0, -1) : bare
}

const LOOKED_AT = 2_000
const wordsOf = ({ text }: Block): string => plain(text).slice(0, LOOKED_AT)

/** The name that a pattern finds in a block; `words` are the block's. */
const matched = (blocks: readonly Block[], block: number, words: string, pattern: RegExp): Stated<string> | undefined => {
  const found = pattern.exec(words)
  const name = withoutPossessive(found?.[1] ?? '')
  if (!found || !isName(name)) return undefined
  const from = found.index + found[0].indexOf(name)
  return { value: (blocks[block]?.text ?? '').slice(from, from + name.length), said: saidInBlock(blocks, block, from, from + name.length) }
}

/** The employer that the text names as itself, in a heading or a sentence; `title` is what the job is called. */
export const companyTold = (blocks: readonly Block[], title: string): Stated<string> | undefined => {
  // A word of the title ("Safety" of a safety officer) names what the job is about.
  const isOther = ({ value }: Stated<string>): boolean => !plain(title).includes(plain(value))
  const heading = blocks.flatMap((block, at) => (block.kind === 'heading' ? (matched(blocks, at, wordsOf(block), HEADING) ?? []) : [])).find(isOther)
  if (heading) return heading
  const actor = actorAbove(blocks)
  if (actor && isOther(actor)) return actor
  const words = blocks.map(wordsOf)
  const whole = words.join('\n')
  for (const pattern of [...SENTENCES, DESCRIBED]) {
    if (pattern instanceof Anchored && !pattern.mayMatch(whole)) continue
    for (const [at, block] of blocks.entries()) {
      const found = block.kind === 'heading' ? undefined : matched(blocks, at, words[at] ?? '', pattern)
      if (found && isOther(found) && (pattern !== DESCRIBED || ABOUT_COMPANY.test(block.under[block.under.length - 1] ?? '') || isNamedAgain(blocks, found.value))) return found
    }
  }
  return undefined
}
