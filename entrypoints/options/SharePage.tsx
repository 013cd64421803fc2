import { useState } from 'react'
import { Empty } from '../../components/look/Empty'
import { Restored } from '../../components/notes/Restored'
import { sayMoment } from '../../components/packs/pack-words'
import { ShareView } from '../../components/share/ShareView'
import type { Note } from '../../lib/notes/note'
import { makeKeys } from '../../lib/notes/pack/keys'
import type { Sharing } from '../../lib/notes/pack/sharing'
import { makeSubmission } from '../../lib/notes/pack/submission'
import { forgetShared, ownKeys, rememberShared } from '../../lib/store/sharing'
import { download } from './download'
import type { Drafts } from './drafts'
import { linkToNote } from './route'
import type { Attempt } from './useKept'
import { useShareForm, type ShareWork } from './useShareForm'
import { useSharing } from './useSharing'
import type { Say } from './useToast'

export type SharePageProps = { note: Note; inWork: Drafts<ShareWork>; attempt: Attempt; say: Say }

const fileName = (employer: string): string => `roleglass-note-${employer.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40) || 'employer'}.json`

const Form = ({ note, inWork, attempt, say, sharing, fingerprint }: SharePageProps & { sharing: Sharing; fingerprint: string | undefined }) => {
  const before = sharing.shared.find(one => one.note === note.id && one.withdrawn === undefined)
  const [fresh] = useState(() => crypto.randomUUID())
  const id = before?.id ?? fresh
  const { leaves, discard, ...form } = useShareForm(note, id, inWork)
  const [trouble, setTrouble] = useState<string>()
  if (!leaves) return <Empty title="This note names no company">A pack’s note has to say whom it is about. <a href={linkToNote(note.id)}>Put the company in</a> first.</Empty>
  const onWrite = () => attempt('The file could not be written', async db => {
    const made = await makeSubmission({ note: leaves }, await ownKeys(db, makeKeys))
    setTrouble(made.ok ? undefined : made.why)
    if (!made.ok) return
    download(fileName(leaves.employer.name), `${JSON.stringify(made.value, undefined, 1)}\n`)
    const { role, quarter, employer } = leaves
    await rememberShared(db, { note: note.id, id, employer: employer.name, ...(role !== undefined && { role }), ...(quarter !== undefined && { quarter }), at: new Date().toISOString() })
    inWork.delete(note.id)
    say('The file is written. Nothing was sent', () => void attempt('It could not be forgotten', again => (before ? rememberShared(again, before) : forgetShared(again, id))))
  })
  return <><Restored from={inWork.restoredFrom(note.id)} onDiscard={() => say('Discarded what you had decided', discard())} /><ShareView {...form} leaves={leaves} fingerprint={fingerprint} before={before && sayMoment(before.at)} trouble={trouble} onWrite={() => void onWrite()} /></>
}

/** A note of one's own, prepared for sharing. */
export const SharePage = ({ note, inWork, attempt, say }: SharePageProps) => {
  const found = useSharing(attempt)
  return (
    <>
      <p className="back"><a href={linkToNote(note.id)}>← The note</a></p>
      <h1>Share a note{note.employer && ` about ${note.employer.name}`}</h1>
      {found && <Form {...{ note, inWork, attempt, say, ...found }} />}
    </>
  )
}
