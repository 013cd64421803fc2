import type { ListPlace } from './list-place'
import type { RowPlace, TablePlace } from './table-place'

/**
 * What the words directly in an element are, by the element and all it lies in. Elements that change nothing share one.
 * `item`: of an item, shared by all that lies in it, so that its number is shown once.
 * `cell`: of 'head' and 'cell', the element whose row labels it.
 */
export type PlaceInPage = {
  kind: 'paragraph' | 'item' | 'cell' | 'heading' | 'term' | 'description' | 'head'
  level: number
  item: { depth: number; ordinal?: number } | undefined
  list: ListPlace | undefined
  table: TablePlace | undefined
  row: RowPlace | undefined
  cell: Element | undefined
  bold: boolean
  inContent: boolean
  keepsLines: boolean
}

/**
 * An element that the walk is in, and where the words in it stand. `around`: the one that it lies in.
 * `line`: the innermost element around its words whose tag says that they stand on lines of their own; two texts of one line lie in
 * the same. `inlines`: how many elements lie between that and the words, this one included.
 * `apart`, `visible`: what the browser says of the element, asked for when it matters, once.
 */
export type Spot = {
  element: Element
  around: Spot | undefined
  place: PlaceInPage
  line: Element
  inlines: number
  apart: 'line' | 'space' | 'no' | undefined
  visible: boolean | undefined
}
