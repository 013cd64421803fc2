import { useState } from 'react'
import { addressTrouble } from '../../lib/notes/pack/fetch'
import { FilePick } from '../look/FilePick'
import { TextField } from '../look/TextField'
import { sayProgress } from './pack-words'

/** A pack on its way in. `from` is its address or file name, `why` is why nothing came of it. */
export type Coming = { from: string; done: number; of?: number | undefined; why?: string | undefined; stop?: () => void }

export type SubscribeProps = {
  coming: readonly Coming[]
  onSubscribe: (address: string) => void
  onFile: (text: string | undefined, name: string) => void
}

/** One pack on its way: what is being done, a bar, and the way out. */
const ComingLine = ({ from, done, of, why, stop }: Coming) => (
  <li className="coming">
    <p className="coming-from">{from}</p>
    {why !== undefined
      ? <p className="trouble" role="alert">Not taken. {why}</p>
      : (
        <>
          <progress aria-label={`Taking ${from}`} max={of ?? 1} {...(of !== undefined && done > 0 && { value: done })} />
          <p className="soft">{sayProgress(done, of)}</p>
        </>
      )}
    {stop && <button type="button" className="button small" aria-label={`${why === undefined ? 'Stop taking' : 'Dismiss'} ${from}`} onClick={stop}>{why === undefined ? 'Stop' : 'Dismiss'}</button>}
  </li>
)

/** Takes a pack by its address or from a file, and shows how far that is. */
export const Subscribe = ({ coming, onSubscribe, onFile }: SubscribeProps) => {
  const [address, setAddress] = useState('')
  const [error, setError] = useState<string>()
  const submit = () => {
    const trouble = addressTrouble(address.trim())
    setError(trouble)
    if (trouble !== undefined) return
    onSubscribe(address.trim())
    setAddress('')
  }
  return (
    <div className="subscribe">
      <form className="subscribe-line" noValidate onSubmit={event => { event.preventDefault(); submit() }}>
        <TextField label="Address of a pack" value={address} onChange={setAddress} error={error} placeholder="https://example.org/pack/manifest.json" />
        <button type="submit" className="button go">Subscribe</button>
        <FilePick label="Take from a file" accept=".roleglass-pack" onText={onFile} />
      </form>
      <p className="soft">The browser asks whether that host may be reached. The host learns that your internet connection fetched the pack, now and once a day for a newer version, and nothing else: no employer, no page, no cookie.</p>
      <ul className="coming-list" aria-live="polite">{coming.map(one => <ComingLine key={one.from} {...one} />)}</ul>
    </div>
  )
}
