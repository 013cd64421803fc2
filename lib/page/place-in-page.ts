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

/** An element that runs with the line as far as its tag says, and the next such around it in the same line. `apart` is asked for when it matters, once. */
export type Inline = { element: Element; around: Inline | undefined; apart?: 'line' | 'space' | 'no' }

/**
 * Where a text stands. `line`: the innermost element around it whose tag says that its words stand on lines of their own; two texts of
 * one line lie in the same. `inline`: what lies between the two. `hiddenBy`: the outermost element around it that is not read.
 */
export type Spot = { place: PlaceInPage; line: Node; inline: Inline | undefined; hiddenBy: Element | undefined }
