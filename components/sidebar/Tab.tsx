import { useEffect, useRef } from 'react'

export type TabProps = {
  /** Absent while there is no fit. */
  score?: number | undefined
  /** The person collapsed it just now by keyboard or click: the focus follows. */
  focus: boolean
  onExpand: () => void
}

/** The collapsed sidebar: a tab at the right edge. */
export const Tab = ({ score, focus, onExpand }: TabProps) => {
  const tab = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focus) tab.current?.focus({ preventScroll: true })
  }, [focus])
  return (
    <button ref={tab} type="button" className="tab" aria-expanded="false" aria-label={score === undefined ? 'Show what this posting says' : `Show the fit: ${score} of 100`} onClick={onExpand}>
      {score !== undefined && <b>{score}</b>}
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3.5 5.5 8l4.5 4.5" /></svg>
    </button>
  )
}
