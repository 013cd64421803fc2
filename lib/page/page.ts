/**
 * The live document as the world hands it in, never a global. `url` is absent where the address is not known (a file).
 * `omits`: true for a part of the page that is not to be read, whatever else holds.
 * The other three are what only a real browser can say of an element; where they are absent, tag names decide.
 */
export type Page = {
  document: Document
  url?: string
  omits?: (element: Element) => boolean
  /** False for what is not shown. Asked of elements with words of their own: what lies in one that is not shown is none either. */
  visible?: (element: Element) => boolean
  /** Whether an element whose tag runs with the line is set apart all the same: on a line of its own ("span" laid out as a block) or by space (a chip). */
  breaks?: (element: Element) => 'line' | 'space' | undefined
  /** True where line ends in the element's own text are shown as line ends. */
  keepsLines?: (element: Element) => boolean
}
