import type { Assessment } from '../../lib/assessment/assessment'
import { NoteCard } from './NoteCard'
import { sayProcess, saySummary } from './note-words'
import { Pairs } from './Pairs'
import { Process } from './Process'
import { Questions } from './Questions'
import type { SidebarCallbacks } from './view'

export type InterviewsProps = Pick<SidebarCallbacks, 'onReveal' | 'onOpen' | 'onMute'> & { assessment: Assessment }

/** Where one tells how it went: of a saved role the short form, else a new note about this employer and role. */
const tellAt = ({ role, posting: { company, title } }: Assessment): string => {
  if (role) return `debrief/${encodeURIComponent(role.id)}`
  const about = new URLSearchParams({ ...(company && { employer: company.value }), ...(title && { role: title.value }) })
  return about.size === 0 ? 'notes/new' : `notes/new?${about}`
}

/** So many notes are shown at once; the others are one click away. */
const AT_ONCE = 3

/** How they interview: by the posting's own words, then by what people report, together and one by one. */
export const Interviews = ({ assessment, onReveal, onOpen, onMute }: InterviewsProps) => {
  const { posting, beside } = assessment
  const card = (note: (typeof beside.notes)[number]) => <NoteCard key={note.id} note={note} pack={note.pack === undefined ? undefined : beside.packs?.[note.pack]} onMute={onMute} />
  const [summary, ...more] = beside.summary ? saySummary(beside.summary) : []
  const folded = beside.notes.slice(AT_ONCE)
  return (
    <section aria-label="Interviews">
      <h2>Interviews <button type="button" className="link" onClick={() => onOpen(tellAt(assessment))}>{assessment.role ? 'how did it go?' : 'add yours'}</button></h2>
      {posting.interview && posting.interview.stages.length > 0
        ? <Process process={posting.interview} onReveal={onReveal} />
        : <p className="line">Interview process: <span className="absent">not stated</span></p>}
      {beside.process && <p className="line">{sayProcess(beside.process)}</p>}
      {summary !== undefined && <p className="line">{summary}{more.map(line => <span key={line} className="soft more-told">{line}</span>)}</p>}
      {beside.notes.slice(0, AT_ONCE).map(card)}
      {folded.length > 0 && <details className="more-notes"><summary>{folded.length === 1 ? 'One more note' : `${folded.length} more notes`}</summary>{folded.map(card)}</details>}
      {beside.more !== undefined && <p className="line soft">{beside.more === 1 ? 'One further note is' : `${beside.more} further notes are`} on roles less like this one.</p>}
      <Pairs pairs={beside.pairs} notes={beside.notes} onReveal={onReveal} />
      <Questions questions={beside.questions} />
    </section>
  )
}
