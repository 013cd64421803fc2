import { Cards } from '../sidebar/Cards'
import { FramedFrom } from '../sidebar/FramedFrom'
import { Hero } from '../sidebar/Hero'
import { SaveButton } from '../sidebar/SaveButton'
import { BesideFrame } from './BesideFrame'
import { ForeignFrame } from './ForeignFrame'
import { NothingHere } from './NothingHere'
import { SiteSwitch } from './SiteSwitch'
import type { PopupCallbacks, PopupView } from './view'

export type PopupProps = {
  view: PopupView
  /** Something the person asked for is under way. */
  busy: boolean
  /** The save was made here just now and can be taken back. */
  undo: boolean
  /** What was just done or went wrong, in one line; it is announced. */
  news: string
  callbacks: PopupCallbacks
}

/** The most telling comes first; with more, a browser's popup of 600 px would have to be scrolled. */
const MOST_NOTICES = 1

const Posting = ({ view, busy, undo, callbacks }: Omit<PopupProps, 'view' | 'news'> & { view: Extract<PopupView, { state: 'posting' }> }) => {
  const { assessment } = view
  return (
    <>
      <Hero assessment={assessment} onWelcome={() => callbacks.onOpen('welcome')} />
      {assessment.fit && <Cards fit={assessment.fit} />}
      {assessment.notices.length > 0 && <ul className="notices" aria-label="Worth knowing">{assessment.notices.slice(0, MOST_NOTICES).map(({ text }) => <li key={text}>{text}</li>)}</ul>}
      <div className="actions">
        <SaveButton
          saved={assessment.role !== undefined} undo={undo} busy={busy} onSave={callbacks.onSave} onUndo={callbacks.onUndo}
          onOpen={() => callbacks.onOpen(assessment.role ? `roles/${encodeURIComponent(assessment.role.id)}` : 'roles')}
        />
        <button type="button" className="button" aria-label="Correct what was read" title="Correct what was read" onClick={() => callbacks.onOpen(`correct/visit/${encodeURIComponent(assessment.visit)}`)}>Correct</button>
      </div>
      {view.framed && (
        <>
          <FramedFrom url={assessment.url} />
          <BesideFrame host={view.host} off={view.off} allowed={view.allowed} busy={busy} onShow={callbacks.onShow} onAlways={callbacks.onAlways} />
        </>
      )}
    </>
  )
}

const Body = (props: Omit<PopupProps, 'news'>) => {
  const { view, busy, callbacks } = props
  switch (view.state) {
    case 'posting': return <Posting {...props} view={view} />
    case 'nothing': return <NothingHere view={view} busy={busy} onRead={callbacks.onRead} onAlways={callbacks.onAlways} />
    case 'trouble': return (
      <div className="one-line">
        <p role="alert">{view.why}</p>
        {view.frame !== undefined && <ForeignFrame address={view.frame} onFrame={callbacks.onFrame} />}
        <button type="button" className="button" disabled={busy} onClick={callbacks.onRead}>Try again</button>
      </div>
    )
    default: return <p className="one-line" role="status">{view.state === 'reading' ? 'Reading this page …' : 'Looking at the open tab …'}</p>
  }
}

/** What was recognised in the open tab, how it fits at a glance, and what can be done with it. */
export const Popup = ({ view, busy, undo, news, callbacks }: PopupProps) => (
  <main className="popup">
    <Body view={view} busy={busy} undo={undo} callbacks={callbacks} />
    <p className={news ? 'news' : 'news heard'} role="status" aria-live="polite">{news}</p>
    {(view.state === 'posting' || view.state === 'nothing') && view.host !== undefined && (
      <SiteSwitch host={view.host} off={view.off} onSite={callbacks.onSite} />
    )}
    <nav className="popup-foot">
      <button type="button" className="link" onClick={() => callbacks.onOpen('roles')}>Saved roles</button>
      <button type="button" className="link" onClick={() => callbacks.onOpen('notes')}>Interview notes</button>
      <button type="button" className="link" onClick={() => callbacks.onOpen('profile')}>Your profile</button>
    </nav>
  </main>
)
