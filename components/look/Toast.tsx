import { useEffect, useState } from 'react'

/** Something that was just done. `id` tells it from the one before; `seconds` is how long it stays. */
export type ToastMessage = { id: number; text: string; undo?: () => void; seconds?: number }

export type ToastProps = {
  message: ToastMessage | undefined
  onGone: () => void
}

/** A line at the foot of the page with an undo. It stays while the pointer or the keyboard is on it. */
export const Toast = ({ message, onGone }: ToastProps) => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!message || held) return
    const timer = setTimeout(onGone, (message.seconds ?? 10) * 1000)
    return () => clearTimeout(timer)
  }, [message, held, onGone])
  return (
    <div className="toasts" role="status" aria-live="polite">
      {message && (
        <div className="toast" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
          <span>{message.text}</span>
          {message.undo && <button type="button" onClick={() => { message.undo?.(); setHeld(false); onGone() }}>Undo</button>}
          <button type="button" className="close" aria-label="Dismiss" onClick={() => { setHeld(false); onGone() }}>×</button>
        </div>
      )}
    </div>
  )
}
