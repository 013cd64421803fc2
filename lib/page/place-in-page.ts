/**
 * Where the walk through a page stands: what a run of text found here is. `term`, `head` and `first` are words that label
 * other words: a dt, a th, and the first cell of a row of two. Elements that change nothing share the place of the one they lie in.
 */
export type PlaceInPage = {
  kind: 'paragraph' | 'item' | 'cell' | 'heading' | 'term' | 'head' | 'first'
  level?: number
  /** Of an item: shared by all that lies in it, so that its number is used once. */
  item?: { depth: number; ordinal?: number }
  label?: string
  bold: boolean
  inContent: boolean
  keepsLines: boolean
}
