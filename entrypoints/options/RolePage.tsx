import { useEffect, useMemo, useState } from 'react'
import { Facts } from '../../components/facts/Facts'
import type { Corrected } from '../../components/facts/page-says'
import { placed, type Placed } from '../../components/roles/placed'
import { Remark } from '../../components/roles/Remark'
import { RoleFit } from '../../components/roles/RoleFit'
import { RoleHead } from '../../components/roles/RoleHead'
import { RoleNotes } from '../../components/roles/RoleNotes'
import { SavedPage } from '../../components/roles/SavedPage'
import { StagePick } from '../../components/roles/StagePick'
import { Notices } from '../../components/sidebar/Notices'
import type { Weights } from '../../lib/fit/weights'
import { notesBeside } from '../../lib/notes/beside-posting'
import type { Note } from '../../lib/notes/note'
import { noticesOf } from '../../lib/posting/notices'
import type { Role, Snapshot } from '../../lib/roles/role'
import { changeRole, snapshotOf } from '../../lib/store/roles'
import { wholeFit, type Person } from './person'
import { linkToCorrect, linkToDebrief, linkToNewNote, linkToNote, linkToPackNote } from './route'
import type { Attempt } from './useKept'
import { useRemark } from './useRemark'
import { useRolePackNotes } from './useRolePackNotes'
import { useWhatIf } from './useWhatIf'

export type RolePageProps = {
  role: Role
  /** What the person corrected of it, where they did. */
  corrected: Corrected | undefined
  /** Who it is held against, with what weights; without a profile the fit is that of the day it was saved. */
  person: Person | undefined
  weights: Weights
  notes: readonly Note[]
  attempt: Attempt
  /** ISO 8601 moment, and its day "YYYY-MM-DD". */
  now: string
  today: string
  onDelete: (role: Role) => void
  onDeleteNote: (note: Note) => void
}

/** The page as it was saved: undefined while it is read, 'none' where there is no such page. */
const useSnapshot = (role: string, attempt: Attempt): Snapshot | 'none' | undefined => {
  const [snapshot, setSnapshot] = useState<Snapshot | 'none'>()
  useEffect(() => {
    let late = false
    void attempt('The saved page could not be read', async db => {
      const found = await snapshotOf(db, role)
      if (!late) setSnapshot(found ?? 'none')
    })
    return () => { late = true }
  }, [role, attempt])
  return snapshot
}

/** One saved role, whole. */
export const RolePage = ({ role, corrected, person, weights, notes, attempt, now, today, onDelete, onDeleteNote }: RolePageProps) => {
  const snapshot = useSnapshot(role.id, attempt)
  const [pointed, setPointed] = useState<Placed & { asked: number }>()
  const remark = useRemark(role.id, role.remark, text => attempt('The remark could not be saved', db => changeRole(db, role.id, { remark: text })))
  const blocks = useMemo(() => (snapshot && snapshot !== 'none' ? snapshot.capture.blocks : []), [snapshot])
  const notices = useMemo(() => noticesOf(role.posting, today), [role.posting, today])
  const fit = useMemo(() => wholeFit(role, person, weights), [role, person, weights])
  const changes = useWhatIf(role, person, weights)
  const packNotes = useRolePackNotes(role, snapshot, attempt)
  const beside = useMemo(() => notesBeside(role.posting, blocks, notes, packNotes), [role.posting, blocks, notes, packNotes])
  const reveal = (words: string) => {
    const at = placed({ words, source: 'text' }, blocks)
    setPointed(now => at && { ...at, asked: (now?.asked ?? 0) + 1 })
  }
  const company = role.posting.company?.value
  return (
    <article className="role">
      <p className="back"><a href="#roles">← Roles</a></p>
      <RoleHead role={role} fit={fit} current={person !== undefined} now={now} onDelete={() => onDelete(role)} />
      <div className="role-columns">
        <div className="role-main">
          <section className="box" aria-labelledby="role-facts">
            <div className="box-head"><h2 id="role-facts">What it says</h2><span className="faint">{blocks.length > 0 && 'Click words to see them in the posting · '}<a href={linkToCorrect('role', role.id)}>Correct what was read</a></span></div>
            <div className="look">
              <Notices notices={notices} onReveal={reveal} />
              <Facts posting={role.posting} corrected={corrected} onCorrect={fact => { location.hash = linkToCorrect('role', role.id, fact) }} onReveal={blocks.length > 0 ? reveal : undefined} />
            </div>
          </section>
          <RoleNotes
            company={company} process={role.posting.interview} beside={beside} newNote={linkToNewNote(company, role.posting.title?.value)} debrief={linkToDebrief(role.id)}
            linkTo={id => (id.includes('/') ? linkToPackNote(id) : linkToNote(id))} onDelete={onDeleteNote} onReveal={reveal}
          />
          <section className="box" aria-labelledby="role-page">
            <div className="box-head"><h2 id="role-page">The posting as it was when saved</h2></div>
            {snapshot === 'none' && <p className="soft">The page of this role is not kept here. It may have been imported without it.</p>}
            {blocks.length > 0 && <SavedPage blocks={blocks} pointed={pointed} />}
          </section>
        </div>
        <div className="role-side">
          <section className="box" aria-label="Where you stand">
            <StagePick stage={role.stage} history={role.history} now={now} onStage={stage => void attempt('The stage could not be saved', db => changeRole(db, role.id, { stage }))} />
            <Remark {...remark} />
          </section>
          {fit && <RoleFit fit={fit} whatIf={changes} onReveal={reveal} />}
        </div>
      </div>
    </article>
  )
}
