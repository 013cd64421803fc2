import { useCallback, useState } from 'react'
import type { ToastMessage } from '../../components/look/Toast'

/** Says what was just done, with a way back. */
export type Say = (text: string, undo?: () => void, seconds?: number) => void

/** The one line at the foot of the page. */
export const useToast = (): { message: ToastMessage | undefined; say: Say; gone: () => void } => {
  const [message, setMessage] = useState<ToastMessage>()
  const say = useCallback<Say>((text, undo, seconds) => setMessage({ id: Date.now(), text, ...(undo && { undo }), ...(seconds !== undefined && { seconds }) }), [])
  return { message, say, gone: useCallback(() => setMessage(undefined), []) }
}
