import type { Said } from '../../lib/text/said'

export type SaidWordsProps = {
  said: Said
  /** Marks these words in the text below. */
  onShow: (said: Said) => void
}

/** More of the words than this helps nobody to know them again. */
const MOST = 120

/** The words something was read from; a click marks them in the text. */
export const SaidWords = ({ said, onShow }: SaidWordsProps) => (
  <button type="button" className="said-words" title="Show in the text" onClick={() => onShow(said)}>
    “{said.words.length > MOST ? `${said.words.slice(0, MOST)} …` : said.words}”
  </button>
)
