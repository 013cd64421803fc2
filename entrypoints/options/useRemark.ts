import { useEffect, useRef, useState } from 'react'
import type { SaveState } from '../../components/roles/Remark'

const PAUSE = 500

/**
 * A text that is kept as it is typed: half a second after the last key, and at once when the view is left. What is typed
 * wins over what changes elsewhere until it is kept.
 */
export const useRemark = (kept: string, save: (text: string) => Promise<boolean>): { text: string; state: SaveState; onText: (text: string) => void } => {
  const [text, setText] = useState(kept)
  const [state, setState] = useState<SaveState>('same')
  const open = useRef<string | undefined>(undefined)
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
    if (worked) open.current = undefined
    setState(worked ? 'saved' : 'failed')
  })

  useEffect(() => {
    const leave = keep.current
    const hidden = () => void leave()
    addEventListener('pagehide', hidden)
    return () => {
      removeEventListener('pagehide', hidden)
      void leave()
    }
  }, [])

  const onText = (typed: string) => {
    open.current = typed
    setText(typed)
    setState('typing')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void keep.current(), PAUSE)
  }
  return { text, state, onText }
}
