import { useEffect, useRef, useState } from 'react'
import { Menu } from './Menu'
import { PostingView } from './PostingView'
import { SaveButton } from './SaveButton'
import { Tab } from './Tab'
import { TopBar } from './TopBar'
import type { SidebarCallbacks, SidebarView } from './view'

export type SidebarProps = {
  view: SidebarView
  collapsed: boolean
  /** A save or an undo is under way. */
  busy: boolean
  /** The save was made here just now and can be taken back. */
  undo: boolean
  /** All that was read is marked in the page. */
  marked: boolean
  /** What was just done or went wrong, in one line; it is announced. */
  news: string
  /** Takes back what the news tells of, where that can be. */
  takeBack?: (() => void) | undefined
  callbacks: SidebarCallbacks
}

const Body = ({ view, marked, callbacks }: Pick<SidebarProps, 'view' | 'marked' | 'callbacks'>) => {
  if (view.state === 'posting') return <PostingView assessment={view.assessment} framed={view.framed === true} marked={marked} callbacks={callbacks} />
  if (view.state === 'reading') return <p className="one-line" role="status">Reading this page …</p>
  return (
    <div className="one-line">
      <p role="alert">{view.why}</p>
      <button type="button" className="button" onClick={callbacks.onRetry}>Try again</button>
    </div>
  )
}

/** The whole sidebar. Esc inside it collapses it and does not reach the page. */
export const Sidebar = ({ view, collapsed, busy, undo, marked, news, takeBack, callbacks }: SidebarProps) => {
  const panel = useRef<HTMLDivElement>(null)
  const [moved, setMoved] = useState(false)
  const turn = (to: boolean): void => {
    setMoved(true)
    callbacks.onCollapse(to)
  }
  useEffect(() => {
    if (moved && !collapsed) panel.current?.focus({ preventScroll: true })
  }, [moved, collapsed])
  const posting = view.state === 'posting' ? view : undefined
  if (collapsed) return <Tab score={posting?.assessment.fit?.score} focus={moved} onExpand={() => turn(false)} />
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc works from anywhere inside; the button says so.
    <div
      ref={panel} className="panel" role="complementary" aria-label="About this job posting" tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        turn(true)
      }}
    >
      <TopBar marked={marked} onMark={posting && callbacks.onMark} onCollapse={() => turn(true)} />
      <div className="body"><Body view={view} marked={marked} callbacks={callbacks} /></div>
      <p className={news ? 'news' : 'news heard'} role="status" aria-live="polite">{news}{news && takeBack && <> <button type="button" className="link" onClick={takeBack}>Undo</button></>}</p>
      {posting && (
        <div className="foot">
          <SaveButton
            saved={posting.assessment.role !== undefined} undo={undo} busy={busy}
            onSave={callbacks.onSave} onUndo={callbacks.onUndo}
            onOpen={() => callbacks.onOpen(posting.assessment.role ? `roles/${encodeURIComponent(posting.assessment.role.id)}` : 'roles')}
          />
          <button type="button" className="button" onClick={() => callbacks.onOpen('roles')}>Saved roles</button>
          <Menu host={posting.host} off={posting.off} onOpen={callbacks.onOpen} onSite={callbacks.onSite} />
        </div>
      )}
    </div>
  )
}
