import { useEffect, useRef, useState } from 'react'
import type { SaveState } from '../../components/roles/Remark'

const PAUSE = 500

/** What was typed when the page went away before it was kept; a page that goes away has no time for more than this. */
const left = {
  keyOf: (role: string): string => `remark:${role}`,
  put: (role: string, text: string): void => localStorage.setItem(left.keyOf(role), text),
  of: (role: string): string | undefined => localStorage.getItem(left.keyOf(role)) ?? undefined,
  drop: (role: string): void => localStorage.removeItem(left.keyOf(role)),
}

/**
 * A text that is kept as it is typed: half a second after the last key, and at once when the view is left. What is typed
 * wins over what changes elsewhere until it is kept, also where the page is loaded again in between.
 */
export const useRemark = (role: string, kept: string, save: (text: string) => Promise<boolean>): { text: string; state: SaveState; onText: (text: string) => void } => {
  const [found] = useState(() => left.of(role))
  const [text, setText] = useState(found ?? kept)
  const [state, setState] = useState<SaveState>('same')
  const open = useRef(found)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(save)
  useEffect(() => { latest.current = save }, [save])

  useEffect(() => {
    if (open.current === undefined) setText(kept)
  }, [kept])

  const keep = useRef(async () => {
    clearTimeout(timer.current)
    const typed = open.current
    if (typed === undefined) return
    const worked = await latest.current(typed)
    if (open.current !== typed) return
    if (worked) {
      open.current = undefined
      left.drop(role)
    }
    setState(worked ? 'saved' : 'failed')
  })

  useEffect(() => {
    const leave = keep.current
    const hidden = () => {
      if (open.current !== undefined) left.put(role, open.current)
      void leave()
    }
    void leave()
    addEventListener('pagehide', hidden)
    return () => {
      removeEventListener('pagehide', hidden)
      void leave()
    }
  }, [role])

  const onText = (typed: string) => {
    open.current = typed
    setText(typed)
    setState('typing')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void keep.current(), PAUSE)
  }
  return { text, state, onText }
}
