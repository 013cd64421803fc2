import { wordsRead } from '../../components/sidebar/words-read'
import type { SidebarProps } from '../../components/sidebar/Sidebar'
import type { SidebarCallbacks } from '../../components/sidebar/view'
import type { send as sendMessage } from '../../lib/messages/send'
import type { TabState } from '../../lib/messages/table'
import { inFrameOf } from './in-frame'
import type { Model } from './model'
import { mutingOf } from './muting'
import { savingOf } from './saving'

/** Where the sidebar is shown, and what it may do to the page. */
export type Stage = {
  show: (props: SidebarProps) => void
  hide: () => void
  /** Marks words in the page; how many places were marked. */
  mark: (words: string[]) => number
  unmark: () => void
  /** Scrolls to words; false where they are not shown. */
  reveal: (words: string) => boolean
  /** Scrolls the page so that what is so many pixels below the upper edge of the frame at this address can be seen, where that frame is found. */
  scrollInFrame: (url: string, below: number) => void
}

export type Controller = {
  /** The background wants the sidebar: asks what it is about, and shows it. */
  refresh: () => Promise<void>
  /** The background says that the tab's state has changed. */
  told: (state: TabState) => void
  /** The page's text has changed: asks for a new reading. True where it says anything new. */
  reread: () => Promise<boolean>
  /** The person comes back to the page: profile, notes or roles may have changed elsewhere. Nothing new, nothing is drawn. */
  again: () => Promise<void>
  collapse: () => void
  /** Takes the sidebar away for good: nothing brings this one back. */
  end: () => void
}

const NOT_SHOWN = 'These words are not shown in the page right now.'
/** The sidebar stands in the page around, and cannot look into the frame itself. */
const NOT_IN_FRAME = 'These words stand in a frame of this page and are not shown right now.'
const NEWS_STAYS = 6_000
const UNDO_STAYS = 15_000

/** Runs one sidebar: holds what it shows, asks the background, drops answers that came too late. Knows no browser and no DOM. */
export const makeController = (send: typeof sendMessage, stage: Stage): Controller => {
  let model: Model = { view: { state: 'reading' }, collapsed: false, busy: false, undo: false, marked: false, news: '' }
  let wanted = false
  let ended = false
  let turn = 0
  /** How often it was collapsed or opened here: an answer that was asked for before the last time knows the state before it. */
  let choices = 0
  let newsTimer: ReturnType<typeof setTimeout> | undefined

  const framed = inFrameOf(send, stage)
  /** The posting that is shown, where it stands in a frame of the page. */
  const framedNow = () => (model.view.state === 'posting' && model.view.framed ? model.view.assessment : undefined)

  const change = (some: Partial<Model>): void => {
    model = { ...model, ...some }
    if (wanted) stage.show({ ...model, callbacks })
  }
  const tell = (news: string, takeBack?: () => void): void => {
    clearTimeout(newsTimer)
    newsTimer = setTimeout(() => change({ news: '', takeBack: undefined }), takeBack ? UNDO_STAYS : NEWS_STAYS)
    change({ news, takeBack })
  }
  const unmark = (): void => {
    stage.unmark()
    const now = framedNow()
    if (now && model.marked) void framed.unmark(now)
  }
  const goAway = (): void => {
    wanted = false
    clearTimeout(newsTimer)
    unmark()
    stage.hide()
    model = { ...model, marked: false, news: '', takeBack: undefined, undo: false, busy: false }
  }
  const assessed = () => (model.view.state === 'posting' ? model.view.assessment : undefined)

  /** What the sidebar is about from now on. Its switch for the site, turned off elsewhere, takes it away; a person who asks to read in spite of it sees it. */
  const take = (state: TabState, asked?: number): void => {
    turn++
    if (!wanted) return
    const turnedOff = state.state === 'posting' && state.off && model.view.state === 'posting' && !model.view.off
    if (state.state === 'nothing' || turnedOff) return goAway()
    if (state.state !== 'posting') return change({ view: state })
    const isNew = assessed()?.visit !== state.assessment.visit
    if (isNew) unmark()
    const collapsed = (asked === undefined ? isNew : asked === choices) ? state.collapsed : model.collapsed
    change({ view: state, collapsed, ...(isNew && { undo: false, marked: false, news: '', takeBack: undefined, busy: false }), ...(!state.assessment.role && { undo: false }) })
  }
  const refresh = async (): Promise<void> => {
    if (ended) return
    wanted = true
    const mine = ++turn
    const chosen = choices
    const answer = await send('state', {})
    if (mine !== turn) return
    if (answer.ok) take(answer.value, chosen)
    else change({ view: { state: 'trouble', why: answer.why } })
  }
  const reread = async (): Promise<boolean> => {
    const before = assessed()
    if (!wanted || !before) return false
    const mine = turn
    const answer = await send('reread', { visit: before.visit })
    if (mine !== turn || !answer.ok || answer.value.state !== 'posting' || answer.value.assessment.visit !== before.visit) return false
    if (JSON.stringify(answer.value.assessment) === JSON.stringify(before)) return false
    take(answer.value)
    return true
  }
  const again = async (): Promise<void> => {
    const before = assessed()
    if (!wanted || !before || model.busy) return
    const mine = turn
    const chosen = choices
    const answer = await send('state', { visit: before.visit })
    // Only the same page, and not while a save is under way: a background that has forgotten the visit takes nothing away.
    if (mine !== turn || model.busy || assessed() !== before || !answer.ok || answer.value.state !== 'posting' || answer.value.assessment.visit !== before.visit) return
    if (JSON.stringify({ ...model.view, collapsed: model.collapsed }) !== JSON.stringify(answer.value)) take(answer.value, chosen)
  }
  const callbacks: SidebarCallbacks = {
    ...savingOf(send, { model: () => model, change, tell }),
    ...mutingOf(send, { tell, refresh }),
    onCollapse: collapsed => {
      choices++
      change({ collapsed })
      void send('collapse', { collapsed })
    },
    onReveal: async words => {
      const now = framedNow()
      if (now) return (await framed.reveal(now, words, !model.marked)) ? undefined : tell(NOT_IN_FRAME)
      if (!model.marked) stage.mark([words])
      if (!stage.reveal(words)) tell(NOT_SHOWN)
    },
    onMark: async marked => {
      const now = assessed()
      if (!marked || !now) {
        unmark()
        return change({ marked: false })
      }
      const inFrame = framedNow()
      const places = inFrame ? await framed.mark(inFrame, wordsRead(now)) : stage.mark(wordsRead(now))
      if (assessed() !== now) return
      change({ marked: places > 0 })
      tell(places > 0 ? `Marked in ${places} ${places === 1 ? 'place' : 'places'}.` : NOT_SHOWN)
    },
    onOpen: async at => {
      const answer = await send('open', { page: 'options', at })
      if (!answer.ok) tell(answer.why)
    },
    onSite: async off => {
      const host = model.view.state === 'posting' ? model.view.host : undefined
      if (host === undefined) return
      const answer = await send('site', { host, off })
      if (!answer.ok) return tell(answer.why)
      if (off) goAway()
      else await refresh()
    },
    onRetry: async () => {
      const mine = ++turn
      change({ view: { state: 'reading' } })
      const answer = await send('read', {})
      if (mine !== turn) return
      if (answer.ok) take(answer.value)
      else change({ view: { state: 'trouble', why: answer.why } })
    },
  }
  return {
    refresh,
    told: state => take(state),
    reread,
    again,
    collapse: () => { if (wanted && !model.collapsed) callbacks.onCollapse(true) },
    end: () => {
      ended = true
      goAway()
    },
  }
}
