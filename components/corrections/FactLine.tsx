import { useRef } from 'react'
import type { Correction, WholeFact } from '../../lib/posting/correction'
import type { Posting } from '../../lib/posting/posting'
import { factValues } from '../facts/fact-values'
import { PageSaid } from '../facts/PageSaid'
import { pageSays, type Corrected } from '../facts/page-says'
import { Quote } from '../facts/Quote'
import type { Drafts } from './draft'
import { FACT_FORMS } from './fact-forms'
import { FactEditor } from './FactEditor'

export type FactLineProps = {
  fact: WholeFact
  posting: Posting
  corrected: Corrected
  drafts: Drafts
  /** Its form is open. */
  open: boolean
  onOpen: (fact: WholeFact | undefined) => void
  onCorrect: (correction: Correction) => void
  onUndo: (subject: string) => void
}

/** One fact: what it is, the words it rests on, and the way to correct it or to take the correction back. */
export const FactLine = ({ fact, posting, corrected, drafts, open, onOpen, onCorrect, onUndo }: FactLineProps) => {
  const button = useRef<HTMLButtonElement>(null)
  const { label } = FACT_FORMS[fact]
  const values = factValues(posting, fact)
  const says = pageSays(corrected, [fact])
  const close = () => {
    onOpen(undefined)
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <li className={says ? 'fact-line yours' : 'fact-line'}>
      <h3>{label}</h3>
      <div className="look fact-now">
        {values.length === 0 ? <span className="absent">not stated</span> : values.map(({ text }) => <span key={text} className="value">{text}</span>)}
        {says ? <PageSaid says={says} /> : values.slice(0, 1).map(({ said, text }) => (said.words.trim().toLowerCase() === text.toLowerCase() ? null : <Quote key={said.words} said={said} />))}
      </div>
      <div className="fact-acts">
        {!open && drafts.has(fact) && <span className="soft">Not saved yet</span>}
        {says && <button type="button" className="button small" aria-label={`Undo the correction of ${label.toLowerCase()}`} onClick={() => onUndo(fact)}>Undo</button>}
        <button ref={button} type="button" className="button small" aria-label={`Correct ${label.toLowerCase()}`} aria-expanded={open} onClick={() => onOpen(open ? undefined : fact)}>Correct</button>
      </div>
      {open && <FactEditor fact={fact} posting={posting} read={corrected.read} drafts={drafts} onSave={correction => { onCorrect(correction); close() }} onCancel={close} />}
    </li>
  )
}
