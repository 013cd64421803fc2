import { standsInPage, type Said } from '../../lib/text/said'

export type QuoteProps = {
  said: Said
  /** Shows these words in the page; without it, or for words that stand in no visible text, they are only quoted. */
  onReveal?: ((words: string) => void) | undefined
}

/** More than this is not read but skipped. */
const LONGEST = 140

const shorten = (words: string): string => (words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST) > 80 ? words.lastIndexOf(' ', LONGEST) : LONGEST)} …`)

/** The posting's own words, fainter; a click shows them in the page. What does not stand in it is no quote. */
export const Quote = ({ said, onReveal }: QuoteProps) => {
  if (!standsInPage(said)) return null
  if (!onReveal) return <q className="quote">{shorten(said.words)}</q>
  return (
    <button type="button" className="quote" title="Show in the page" onClick={() => onReveal(said.words)}>
      <q>{shorten(said.words)}</q>
    </button>
  )
}
