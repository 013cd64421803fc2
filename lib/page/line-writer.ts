import { CAPTURE_LIMITS } from '../posting/capture-limits'
import type { PageLine } from '../text/page-line'
import type { PlaceInPage } from './place-in-page'
import { isFirstOfTwo, isLayout, keepHead, labelOfCell } from './table-place'

const endsInColon = (words: string): boolean => [':', '：'].includes(words.trimEnd().slice(-1))

/** Takes runs of text as a walk meets them and lays them down as lines. It is full at CAPTURE_LIMITS. */
export const newLineWriter = () => {
  const lines: PageLine[] = []
  let left: number = CAPTURE_LIMITS.textLength
  let words = ''
  let bold: [number, number][] = []
  let wasBold = false
  let term: string | undefined

  const allBold = (): boolean => bold.length === 1 && bold[0]?.[0] === 0 && bold[0][1] >= words.trimEnd().length

  const push = (line: PageLine): void => {
    if (bold.length > 0) line.bold = bold
    lines.push(line)
  }

  const cell = ({ row, cell }: PlaceInPage): void => {
    const label = row && cell && labelOfCell(row, cell)
    if (label !== undefined) push({ kind: 'cell', text: words, label })
    else if (row && cell && isLayout(row, cell)) push({ kind: 'paragraph', text: words })
    else if (row && cell && isFirstOfTwo(row, cell) && (allBold() || endsInColon(words))) keepHead(row, cell, words)
    else push({ kind: 'cell', text: words })
  }

  const item = ({ item }: PlaceInPage): void => {
    const line: PageLine = { kind: 'item', text: words, depth: item?.depth ?? 0 }
    if (item?.ordinal !== undefined) line.ordinal = item.ordinal
    // A further line of the same item shows no number of its own.
    delete item?.ordinal
    push(line)
  }

  /** What a line becomes, by its place; some only label other lines. */
  const lay = (place: PlaceInPage): void => {
    switch (place.kind) {
      case 'paragraph': return push({ kind: 'paragraph', text: words })
      case 'heading': return push({ kind: 'heading', text: words, level: place.level })
      case 'item': return item(place)
      case 'term': term = words; return
      case 'description': return push(term === undefined ? { kind: 'cell', text: words } : { kind: 'cell', text: words, label: term })
      case 'cell': return cell(place)
      case 'head': if (place.row && place.cell) keepHead(place.row, place.cell, words)
    }
  }

  return {
    lines,
    isEmpty: (): boolean => words === '',
    full: (): boolean => left <= 0 || lines.length >= CAPTURE_LIMITS.blocks,
    add: (text: string, isBold: boolean): void => {
      const from = words.length
      words += left >= text.length ? text : text.slice(0, left)
      left -= text.length
      if (!isBold) wasBold = false
      else if (wasBold) bold[bold.length - 1] = [bold[bold.length - 1]?.[0] ?? from, words.length]
      else {
        bold.push([from, words.length])
        wasBold = true
      }
    },
    /** White space between words: it counts for nothing, and only where words came before. */
    space: (): void => {
      if (words === '') return
      words += ' '
      wasBold = false
    },
    endLine: (place: PlaceInPage): void => {
      if (words === '') return
      lay(place)
      words = ''
      bold = []
      wasBold = false
    },
  }
}
