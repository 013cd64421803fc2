import type { Block } from '../text/block'

/** Words from outside the page's text as a block of their own, so that the readers of text can read them. */
export const blockOf = (words: string, label?: string): Block =>
  ({ kind: label === undefined ? 'paragraph' : 'cell', text: words, under: [], ...(label === undefined ? {} : { label }) })
