import { Fragment } from 'react'
import type { Posting } from '../../lib/posting/posting'
import { factRows, type FactRow, type FactValue } from './fact-rows'
import { Quote } from './Quote'

export type FactsProps = {
  posting: Posting
  onReveal?: ((words: string) => void) | undefined
}

/** A quote that only repeats the value, or stands already under another value of the row, tells nothing. */
const quotesOf = ({ values }: FactRow): FactValue[] =>
  values.filter(({ text, said }, i) => said.words.trim().toLowerCase() !== text.toLowerCase() && values.findIndex(other => other.said.words === said.words) === i)

/** Short values that share their words stand on one line: "Remote or hybrid". */
const Row = ({ row, onReveal }: { row: FactRow; onReveal: FactsProps['onReveal'] }) => {
  if (row.values.length === 0) return <dd><span className="absent">not stated</span></dd>
  const quotes = quotesOf(row)
  const oneLine = row.values.length > 1 && quotes.length <= 1
  return (
    <dd>
      {oneLine && <span className="value">{row.values.map(({ text }) => text).join(' · ')}</span>}
      {oneLine && quotes.map(({ said }) => <Quote key={said.words} said={said} onReveal={onReveal} />)}
      {!oneLine && row.values.map(value => (
        <Fragment key={value.text}>
          <span className="value">{value.text}</span>
          {quotes.includes(value) && <Quote said={value.said} onReveal={onReveal} />}
        </Fragment>
      ))}
    </dd>
  )
}

/** What the posting says, fact by fact, each with its words. */
export const Facts = ({ posting, onReveal }: FactsProps) => (
  <dl className="facts">
    {factRows(posting).map(row => (
      <Fragment key={row.label}>
        <dt>{row.label}</dt>
        <Row row={row} onReveal={onReveal} />
      </Fragment>
    ))}
  </dl>
)
