import type { Said } from '../../lib/text/said'
import { Lines } from '../look/Lines'
import { AboutWhom, type AboutWhomProps } from './AboutWhom'
import type { NoteErrors } from './checked'
import type { NoteDraft } from './draft'
import { HowItWent } from './HowItWent'
import { followed, wordsOf } from './read-from'
import { RoundRows } from './RoundRows'
import { SaidWords } from './SaidWords'
import { WarningRows } from './WarningRows'

export type NoteEditorProps = Pick<AboutWhomProps, 'employers' | 'roles' | 'quarters'> & {
  draft: NoteDraft
  errors: NoteErrors
  onChange: (draft: NoteDraft) => void
  /** A row was taken out: what it was, and how it comes back. */
  onRemoved: (what: string, putBack: (now: NoteDraft) => NoteDraft) => void
  /** Marks words in the text. */
  onShow: (said: Said) => void
}

type Listed = 'rounds' | 'warnings' | 'questions' | 'advice'

/** All that was read from a note, open to correction. */
export const NoteEditor = ({ draft, errors, employers, roles, quarters, onChange, onRemoved, onShow }: NoteEditorProps) => {
  const set = (change: Partial<NoteDraft>) => onChange({ ...draft, ...change })
  const remove = (list: Listed, what: string) => (at: number) => {
    const rows: readonly unknown[] = draft[list]
    const taken = rows.slice(at, at + 1)
    onChange({ ...draft, [list]: rows.filter((_, i) => i !== at) })
    onRemoved(what, now => ({ ...now, [list]: [...now[list].slice(0, at), ...taken, ...now[list].slice(at)] }))
  }
  const words = (list: 'questions' | 'advice') => (line: string) => {
    const said = wordsOf(draft.readFrom, list, line)
    return said && said.words !== line ? <SaidWords said={said} onShow={onShow} /> : said && <SaidWords said={said} onShow={onShow} short />
  }
  return (
    <div className="note-editor">
      <h2 className="visually-hidden">What the note says</h2>
      <AboutWhom {...{ draft, errors, employers, roles, quarters, set }} />
      <RoundRows rows={draft.rounds} errors={errors} onChange={rounds => set({ rounds })} onRemove={remove('rounds', 'a round')} onShow={onShow} />
      <HowItWent {...{ draft, errors, set, onShow }} />
      <WarningRows rows={draft.warnings} onChange={warnings => set({ warnings })} onRemove={remove('warnings', 'a point')} onShow={onShow} />
      <Lines label="Questions to ask" add="Add a question" lines={draft.questions} below={words('questions')} onChange={questions => set({ questions, readFrom: followed(draft.readFrom, 'questions', draft.questions, questions) })} onRemove={remove('questions', 'a question')} />
      <Lines label="Advice" add="Add advice" lines={draft.advice} below={words('advice')} onChange={advice => set({ advice, readFrom: followed(draft.readFrom, 'advice', draft.advice, advice) })} onRemove={remove('advice', 'advice')} />
    </div>
  )
}
