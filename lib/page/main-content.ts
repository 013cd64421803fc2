import { linesOf, type PageLines } from './lines-of'
import type { Page } from './page'

/** A part with this much text holds the posting; with less, it is compared with the whole page. */
const CERTAINLY_ENOUGH = 1_500
const BULK = 0.4

/** How much text there is, counted no further than need be. */
const lengthOf = ({ lines }: PageLines, most = Infinity): number => {
  let length = 0
  for (const { text } of lines) {
    length += text.trim().length
    if (length >= most) break
  }
  return length
}

const onlyOne = (document: Document, selector: string): Element | undefined => {
  const found = document.querySelectorAll(selector)
  return found.length === 1 ? found[0] : undefined
}

/** The page's one main heading is its title, even where it stands above the main part. */
const withTitle = (page: Page, part: Element, read: PageLines): PageLines => {
  const heading = onlyOne(page.document, 'h1')
  if (!heading || part.contains(heading) || read.lines.some(({ level }) => level === 1) || page.visible?.(heading) === false) return read
  const text = linesOf(page, heading).lines.map(line => line.text).join(' ')
  return text === '' ? read : { ...read, lines: [{ kind: 'heading', text, level: 1 }, ...read.lines] }
}

/** The lines of what the page itself calls its main part, where that holds the bulk of the text; else of the whole body. */
export const mainLines = (page: Page): PageLines => {
  const { document } = page
  // A fragment has no body; a document of frames has one that is none.
  const everything = document.body?.firstChild ? document.body : document.documentElement
  if (!everything) return { lines: [], cut: false }
  const part = onlyOne(document, 'main,[role="main"]') ?? onlyOne(document, 'article')
  const read = part && linesOf(page, part)
  const length = read ? lengthOf(read, CERTAINLY_ENOUGH) : 0
  if (part && read && length >= CERTAINLY_ENOUGH) return withTitle(page, part, read)
  const whole = linesOf(page, everything)
  return part && read && length > 0 && length >= BULK * lengthOf(whole) ? withTitle(page, part, read) : whole
}
