import type { Assessment } from '../../lib/assessment/assessment'
import { NoteCard } from './NoteCard'
import { Pairs } from './Pairs'
import { Process } from './Process'
import { Questions } from './Questions'

export type InterviewsProps = {
  assessment: Assessment
  onReveal: (words: string) => void
  /** Opens the page where one writes a note of one's own. */
  onAddNote: () => void
}

/** How they interview: by the posting's own words, then by what people report. */
export const Interviews = ({ assessment: { posting, beside }, onReveal, onAddNote }: InterviewsProps) => (
  <section aria-label="Interviews">
    <h2>Interviews <button type="button" className="link" onClick={onAddNote}>add yours</button></h2>
    {posting.interview && posting.interview.stages.length > 0
      ? <Process process={posting.interview} onReveal={onReveal} />
      : <p className="line">Interview process: <span className="absent">not stated</span></p>}
    {beside.notes.map(note => <NoteCard key={note.id} note={note} />)}
    <Pairs pairs={beside.pairs} notes={beside.notes} onReveal={onReveal} />
    <Questions questions={beside.questions} />
  </section>
)
