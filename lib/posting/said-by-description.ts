import { Posting } from './posting'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words read from a text that the page does not show: they stand in the structured data's description, not in a block. */
const relabelled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(relabelled)
  if (!isRecord(value)) return value
  if (value['source'] === 'text' && typeof value['words'] === 'string') return { words: value['words'], source: 'data', field: 'description' }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, relabelled(inner)]))
}

/** A posting whose text was the description of the structured data: its words are said there, so no block is named. */
export const saidByDescription = (posting: Posting): Posting => Posting.parse(relabelled(posting))
