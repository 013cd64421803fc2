import { Fragment } from 'react'
import type { WholeFact } from '../../lib/posting/correction'
import type { Posting } from '../../lib/posting/posting'
import { standsInPage } from '../../lib/text/said'
import { factRows, type FactRow } from './fact-rows'
import type { FactValue } from './fact-values'
import { pageSays, type Corrected } from './page-says'
import { PageSaid } from './PageSaid'
import { Quote } from './Quote'

export type FactsProps = {
  posting: Posting
  /** What the person corrected of it, where they did. */
  corrected?: Corrected | undefined
  /** Leads to where a fact can be corrected; without it, nothing is offered. */
  onCorrect?: ((fact: WholeFact) => void) | undefined
  onReveal?: ((words: string) => void) | undefined
}

/** A quote that only repeats the value, or stands already under another value of the row, tells nothing; what does not stand in the page is no quote. */
const quotesOf = ({ values }: FactRow): FactValue[] =>
  values.filter(({ text, said }, i) => standsInPage(said) && said.words.trim().toLowerCase() !== text.toLowerCase() && values.findIndex(other => other.said.words === said.words) === i)

/** Short values that share their words stand on one line: "Remote or hybrid". */
const Values = ({ row, onReveal }: { row: FactRow; onReveal: FactsProps['onReveal'] }) => {
  if (row.values.length === 0) return <span className="absent">not stated</span>
  const quotes = quotesOf(row)
  const oneLine = row.values.length > 1 && quotes.length <= 1
  return (
    <>
      {oneLine && <span className="value">{row.values.map(({ text }) => text).join(' · ')}</span>}
      {oneLine && quotes.map(({ said }) => <Quote key={said.words} said={said} onReveal={onReveal} />)}
      {!oneLine && row.values.map(value => (
        <Fragment key={value.text}>
          <span className="value">{value.text}</span>
          {quotes.includes(value) && <Quote said={value.said} onReveal={onReveal} />}
        </Fragment>
      ))}
    </>
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

const CorrectButton = ({ label, onPress }: { label: string; onPress: () => void }) => (
  <button type="button" className="correct" aria-label={`Correct ${lower(label)}`} title={`Correct ${lower(label)}`} onClick={onPress}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 13l.6-2.6 7.2-7.2a1 1 0 0 1 1.4 0l.6.6a1 1 0 0 1 0 1.4l-7.2 7.2z" /></svg>
  </button>
)

/** What the posting says, fact by fact, each with its words. */
export const Facts = ({ posting, corrected, onCorrect, onReveal }: FactsProps) => {
  const rows = factRows(posting, corrected?.corrections)
  const fromData = sayFromData(rows)
  return (
    <>
      <dl className="facts">
        {rows.map(row => {
          const says = pageSays(corrected, row.facts)
          const [fact] = row.facts
          return (
            <Fragment key={row.label}>
              <dt>{row.label}</dt>
              <dd>
                <Values row={row} onReveal={onReveal} />
                {says && <PageSaid says={says} onReveal={onReveal} />}
                {onCorrect && fact && <CorrectButton label={row.label} onPress={() => onCorrect(fact)} />}
              </dd>
            </Fragment>
          )
        })}
      </dl>
      {fromData && <p className="line from-data">{fromData}</p>}
    </>
  )
}
