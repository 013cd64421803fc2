import type { PopupView } from './view'

export type NothingHereProps = {
  view: Extract<PopupView, { state: 'nothing' }>
  busy: boolean
  onRead: () => void
  onAlways: (host: string) => void
}

const TITLE = { posting: 'Perhaps a job posting', list: 'A list of postings', 'not yet': 'This page is still loading', no: 'No job posting recognised here' } as const

/** On a page without a posting of its own: what it was taken for, and the way to have it read all the same. */
export const NothingHere = ({ view: { recognition, host, off, allowed }, busy, onRead, onAlways }: NothingHereProps) => (
  <div className="nothing">
    <h1>{recognition ? TITLE[recognition.verdict] : 'This page was not read'}</h1>
    <p className="company">
      {off ? 'The sidebar is switched off on this site.'
        : recognition?.verdict === 'list' ? 'Open one of them to see what it says.'
          : 'If it is a posting, it can be read on request.'}
    </p>
    <div className="actions">
      <button type="button" className="button go" disabled={busy} onClick={onRead}>{busy ? 'Reading …' : 'Read this page'}</button>
      {host !== undefined && !allowed && !recognition && <button type="button" className="button" disabled={busy} onClick={() => onAlways(host)}>Always on this site</button>}
    </div>
  </div>
)
