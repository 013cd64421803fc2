import { Fragment } from 'react'
import type { Posting } from '../../lib/posting/posting'
import { factRows, type FactRow, type FactValue } from './fact-rows'
import { Quote } from './Quote'

export type FactsProps = {
  posting: Posting
  onReveal?: ((words: string) => void) | undefined
}

/** A quote that only repeats the value, or stands already under another value of the row, tells nothing; data for machines is no quote. */
const quotesOf = ({ values }: FactRow): FactValue[] =>
  values.filter(({ text, said }, i) => said.source !== 'data' && said.words.trim().toLowerCase() !== text.toLowerCase() && values.findIndex(other => other.said.words === said.words) === i)

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

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)
const listed = (labels: readonly string[]): string => (labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`)

/** One line for all rows that rest on structured data alone, so that nobody looks for their words in the text. */
const sayFromData = (rows: readonly FactRow[]): string | undefined => {
  const labels = rows.filter(({ values }) => values.length > 0 && values.every(({ said }) => said.source === 'data')).map(({ label }) => label)
  const all = listed(labels.map((label, i) => (i === 0 ? label : lower(label))))
  return labels.length === 0 ? undefined : `${all}: from the data behind the page.`
}

/** What the posting says, fact by fact, each with its words. */
export const Facts = ({ posting, onReveal }: FactsProps) => {
  const rows = factRows(posting)
  const fromData = sayFromData(rows)
  return (
    <>
      <dl className="facts">
        {rows.map(row => (
          <Fragment key={row.label}>
            <dt>{row.label}</dt>
            <Row row={row} onReveal={onReveal} />
          </Fragment>
        ))}
      </dl>
      {fromData && <p className="line from-data">{fromData}</p>}
    </>
  )
}
