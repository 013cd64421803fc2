import { useEffect, useState } from 'react'
import { loadDrafts, type AllDrafts } from './drafts'
import type { Attempt } from './useKept'

/** The drafts of the last time, read once; undefined until then. What waits to be written is written when the page goes. */
export const useDrafts = (attempt: Attempt): AllDrafts | undefined => {
  const [drafts, setDrafts] = useState<AllDrafts>()
  useEffect(() => {
    void attempt('What was begun could not be read', async db => {
      const all = await loadDrafts(db, act => void attempt('What you are writing could not be kept', act))
      setDrafts(now => now ?? all)
    })
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
