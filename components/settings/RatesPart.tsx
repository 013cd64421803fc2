export type RatesPartProps = {
  on: boolean
  /** The day of the table that ships, as shown. */
  shipped: string
  /** The day of the fetched table, as shown; undefined while there is none. Not in use while this is off. */
  fetched: string | undefined
  /** Why the last look for rates failed. */
  trouble: string | undefined
  /** The bank is being asked. */
  busy: boolean
  onSwitch: (on: boolean) => void
  onAgain: () => void
}

const inUse = ({ on, shipped, fetched }: RatesPartProps): string => {
  if (on && fetched !== undefined) return `In use: the European Central Bank’s table of ${fetched}. For currencies that it does not name: the table of ${shipped} that comes with the extension.`
  const kept = !on && fetched !== undefined ? ` The bank’s table of ${fetched} is kept, and used again once you switch this on.` : ''
  return `In use: the table of ${shipped} that comes with the extension.${kept}`
}

/** Whether exchange rates are fetched: the table in use with its day, and what leaves the machine for it. */
export const RatesPart = (props: RatesPartProps) => {
  const { on, trouble, busy, onSwitch, onAgain } = props
  return (
    <div className="remembering">
      <button type="button" role="switch" aria-checked={on} className="switch" onClick={() => onSwitch(!on)}>
        <span className="track" aria-hidden="true" />
        <span>Fetch new exchange rates from the European Central Bank</span>
      </button>
      <p>{inUse(props)}</p>
      <p className="soft">Pay in another currency is compared with your wish by these rates. While this is on, www.ecb.europa.eu is asked for one public file, once a day at most, on days on which you look at a posting. Nothing of yours goes along: no page, no profile, no cookie. The bank can see that your internet connection asked for the file.</p>
      <div aria-live="polite">
        {busy && <p className="soft">Asking the European Central Bank…</p>}
        {on && !busy && trouble !== undefined && (
          <p className="trouble">New rates could not be had. {trouble} The table in use stays. <button type="button" className="link" onClick={onAgain}>Try again</button></p>
        )}
      </div>
    </div>
  )
}
