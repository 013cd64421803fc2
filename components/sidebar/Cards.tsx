import { decisive, type Decisive } from '../../lib/fit/decisive'
import type { Fit } from '../../lib/fit/fit'
import { standsInPage } from '../../lib/text/said'
import { State } from './State'

export type CardsProps = {
  fit: Fit
  /** Shows a card's words in the page; without it, cards are plain text. */
  onReveal?: ((words: string) => void) | undefined
}

/** More than this is no label any more; the words it was read from stand in the page. */
const LONGEST = 80
const short = (label: string): string => (label.length > LONGEST ? `${label.slice(0, LONGEST).trimEnd()} …` : label)

const Words = ({ card }: { card: Decisive }) => (
  <>
    <State state={card.state} />
    <span>
      {card.gate && <span className="gate">{card.own ? 'Deal-breaker' : 'Rules it out'}</span>}
      <b>{short(card.label)}</b> <span className="why">· {card.why}</span>
    </span>
  </>
)

/** The two to four things that decide: sign and word first, colour second. */
export const Cards = ({ fit, onReveal }: CardsProps) => {
  const cards = decisive(fit)
  if (cards.length === 0) return null
  return (
    <ul className="cards" aria-label="What decides">
      {cards.map(card => {
        const said = card.said && standsInPage(card.said) ? card.said : undefined
        return (
          <li key={`${card.label} ${card.why}`}>
            {said && onReveal
              ? <button type="button" className={`card ${card.state}`} title={`Show in the page: “${said.words.slice(0, 120)}”`} onClick={() => onReveal(said.words)}><Words card={card} /></button>
              : <div className={`card ${card.state}`}><Words card={card} /></div>}
          </li>
        )
      })}
    </ul>
  )
}
