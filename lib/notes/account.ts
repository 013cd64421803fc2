import { ADVERTISEMENT } from '../vocabulary/round-cues'

/**
 * One line of somebody's account. `bare` is the text without its mark ("##", "1.", "-"); `from` is where that begins.
 * `depth` is a heading's rank, 1 the highest; 0 for all else.
 */
export type AccountLine = { text: string; bare: string; from: number; kind: 'heading' | 'item' | 'code' | 'plain' | 'rule' | 'advertisement'; depth: number }

const FENCE = /^\s*(?:```|~~~)/
const RULE = /^\s*(?:[-=_*#~]\s?){3,}.{0,40}$/
const HEADING = /^\s*(#{1,6})\s+(?=\S)/
const BOLD_LINE = /^\s*\*\*[^*]{2,80}\*\*:?\s*$/
const MARK = /^\s*(?:>\s+)?(?:[-*•–—▪►+]\s+|\(?\d{1,2}(?:\.\d{1,2})?(?:[.):]\s*|\/\s+)|(?:I{1,3}|IV|V|VI{1,3}|IX|X)[.)]\s+)(?=\S)/
/** "Round 2: …", "Stage 1 – …", "1st round: …": as good as a heading where it stands at the start of a line. */
const LABELLED = /^\s*(?:\*\*)?(?:R\d{1,2}\s?[:–-]|(?:[\w-]{2,20}\s){0,2}(?:round|stage|step|phase|level)\s?(?:#|no\.?\s?)?\d{1,2}\b|(?:1st|2nd|3rd|[4-9]th|first|second|third|fourth|fifth|final|last)\s(?:[\w-]{2,20}\s){0,2}(?:round|stage|step|interview)\s?(?=[:–(*-]|$))/i
/** A paragraph that goes on to the next of them tells, it heads nothing. */
const NEXT_LABEL = /[.!?]\s+(?:the )?(?:round|stage|step|phase|r)\s?(?:#|no\.?\s?)?[2-9]\b/i
/** What programs look like, in the languages people are examined in. */
const CODE = /[{};]\s*$|^\s*(?:def|class|import|from \w+ import|return|elif|else:|try:|except|for \w+ in|while\b.*:$|if .*:$|print\s?\(|val |var |let |const |case class|select\s.+\sfrom|public |private |#include|SELECT\s)|^\s*[\w.[\]]{1,40}\s*(?:=|\+=|:=)\s*[\w[({"'`]|^\s*'''|^\s*"""|^\s*(?:\w+\.){1,4}\w+\([^)]*\)\s*$|^--?\w+[-=]/

const headingDepth = (line: string, alone: boolean): number | undefined => {
  const marks = HEADING.exec(line)?.[1]
  if (marks !== undefined) return marks.length
  if (BOLD_LINE.test(line)) return 7
  return (LABELLED.test(line) && !NEXT_LABEL.test(line)) || (alone && TITLE.test(line) && line.trim().split(/\s+/).length <= 5) ? 7 : undefined
}

const isBlank = (line: string | undefined): boolean => line?.trim() === ''
/** A title without any mark: a few words between blank lines, with no full stop behind. */
const TITLE = /^\s*\p{Lu}[^.!?:;,]{2,40}\s*$/u

const lineOf = (text: string, fenced: boolean, alone: boolean): AccountLine => {
  if (fenced) return { text, bare: text, from: 0, kind: 'code', depth: 0 }
  const depth = headingDepth(text, alone)
  if (depth !== undefined) {
    const bare = text.replace(HEADING, '').replace(/\*\*/g, '').replace(PICTURE, '').trim()
    return { text, bare, from: Math.max(0, text.indexOf(bare)), kind: 'heading', depth }
  }
  if (RULE.test(text)) return { text, bare: '', from: 0, kind: 'rule', depth: 0 }
  const mark = MARK.exec(text)
  const from = mark ? mark[0].length : text.length - text.trimStart().length
  const bare = text.slice(from).trimEnd()
  return { text, bare, from, kind: !mark && CODE.test(text) ? 'code' : mark ? 'item' : 'plain', depth: 0 }
}

/** What people put before a heading for the look of it. */
const PICTURE = /^\s*(?:(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u200d|\ufe0f|\u20e3)\s*){1,8}/u

const LINK = /(!?\[)([^\]\n]{1,200})(\]\([^()\s]{1,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?\))/g
/** The same line, as long as before, with blanks in place of addresses and the signs that tie a link: offsets stay true. */
const unlinked = (line: string): string =>
  line.replace(LINK, (_, open: string, shown: string, rest: string) => ' '.repeat(open.length) + shown + ' '.repeat(rest.length)).replace(/https?:\/\/\S{1,2000}/g, address => ' '.repeat(address.length))

/** The lines of an account by what they are: what is code or a pasted advertisement tells nothing of the process. */
export const accountLines = (lines: readonly string[]): AccountLine[] => {
  let fenced = false
  let advertisement: number | undefined
  return lines.map((raw, nth) => {
    const text = unlinked(raw).replace(/[\u2010\u2011]/g, '-')
    if (FENCE.test(text)) {
      fenced = !fenced
      return { text, bare: '', from: 0, kind: 'rule', depth: 0 }
    }
    const alone = nth > 0 ? isBlank(lines[nth - 1]) && isBlank(lines[nth + 1]) : isBlank(lines[1])
    const line = lineOf(text, fenced, alone)
    if (line.kind === 'heading') {
      if (advertisement !== undefined && line.depth <= advertisement) advertisement = undefined
      if (ADVERTISEMENT.test(line.bare)) advertisement ??= line.depth
    }
    return advertisement === undefined ? line : { ...line, kind: 'advertisement' }
  })
}
