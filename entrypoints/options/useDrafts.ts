import { useEffect, useState } from 'react'
import { onChange } from '../../lib/store/changes'
import { store } from '../background/store'
import { loadDrafts, type AllDrafts } from './drafts'
import type { Attempt } from './useKept'

/**
 * The drafts of the last time, read once, and again when the whole store was written: deleted drafts must be gone here, too. Undefined until
 * then. What waits to be written is written when the page goes.
 */
export const useDrafts = (attempt: Attempt): AllDrafts | undefined => {
  const [drafts, setDrafts] = useState<AllDrafts>()
  useEffect(() => {
    const read = () => attempt('What was begun could not be read', async db => {
      // A draft is written without a word, so that what went wrong elsewhere stays said; only what fails twice is told.
      setDrafts(await loadDrafts(db, act => void store().then(act).catch(() => attempt('What you are writing could not be kept', act))))
    })
    const stop = onChange(what => { if (what === 'all') void read() })
    void read()
    return stop
  }, [attempt])
  useEffect(() => {
    const flush = () => {
      for (const kind of drafts ? [drafts.notes, drafts.debriefs, drafts.shares] : []) kind.flush()
    }
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [drafts])
  return drafts
}
