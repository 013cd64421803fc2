import type { Said } from '../../lib/text/said'

export type SaidWordsProps = {
  said: Said
  /** Marks these words in the text below. */
  onShow: (said: Said) => void
  /** The words stand above already: only the way to them is shown. */
  short?: boolean
}

/** More of the words than this helps nobody to know them again. */
const MOST = 120

/** The words something was read from; a click marks them in the text. */
export const SaidWords = ({ said, onShow, short = false }: SaidWordsProps) => (
  <button type="button" className="said-words" title="Show in the text" onClick={() => onShow(said)}>
    {short ? 'Show in the text' : `“${said.words.length > MOST ? `${said.words.slice(0, MOST)} …` : said.words}”`}
  </button>
)
