import type { Block } from './block'

const isSeparator = (cells: readonly string[]): boolean => cells.length > 0 && cells.every(cell => /^:?-{1,}:?$/.test(cell) || cell === '') && cells.some(cell => cell !== '')

const cell = (label: string | undefined, text: string): Omit<Block, 'under'> => ({ kind: 'cell', text, ...(label !== undefined && label !== '' && { label: label.replace(/\s?:$/, '') }) })

/**
 * The rows of a table as cells. With two columns the first is the term of the second; with more, the head row (there is one
 * where a separator follows it) names the columns. Empty cells are left out.
 */
export const tableRows = (rows: readonly string[][]): Omit<Block, 'under'>[] => {
  const headed = rows[1] !== undefined && isSeparator(rows[1])
  const body = rows.filter(row => !isSeparator(row))
  const widest = Math.max(0, ...body.map(row => row.length))
  if (widest === 2) {
    // "| Job title: | Night baker |" above the line, as Markdown wants a head: a pair like all the others.
    const isPair = /:\s*$/.test(body[0]?.[0] ?? '')
    const pairs = headed && body.length > 1 && !isPair ? body.slice(1) : body
    return pairs.flatMap(([term, value]) => (value === undefined || value === '' ? [cell(undefined, term ?? '')] : [cell(term, value)])).filter(({ text }) => text !== '')
  }
  const head = headed ? (body[0] ?? []) : []
  return (headed ? body.slice(1) : body).flatMap(row => row.map((text, column) => cell(head[column], text))).filter(({ text }) => text !== '')
}
