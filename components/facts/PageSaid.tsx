import { Quote } from './Quote'
import type { PageSays } from './page-says'

export type PageSaidProps = {
  says: PageSays
  onReveal?: ((words: string) => void) | undefined
}

/** Under a fact that the person corrected: that it is their word, and what the page says. */
export const PageSaid = ({ says: { values, changed }, onReveal }: PageSaidProps) => (
  <span className="page-said">
    <b>Corrected by you.</b>{' '}
    {changed && 'The page has changed since. '}
    {values.length === 0 ? `The page ${changed ? 'no longer states' : 'does not state'} it.` : `The page says: ${values.map(({ text }) => text).join(' · ')}`}
    {values.slice(0, 1).map(({ said, text }) => (said.words.toLowerCase() === text.toLowerCase() ? null : <Quote key={said.words} said={said} onReveal={onReveal} />))}
  </span>
)
