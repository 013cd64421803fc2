import { useState } from 'react'
import browser from 'webextension-polyfill'
import type { BackupPreview } from '../../components/settings/BackupPart'
import { send } from '../../lib/messages/send'
import { exportAll, importAll, parseBackup, wipeAll, type Backup } from '../../lib/store/backup'
import { localDay } from '../../lib/text/local-day'
import { alone } from '../background/alone'
import { download } from './download'
import type { Attempt } from './useKept'
import type { Say } from './useToast'

type Chosen = { name: string; backup: Backup }

const UNDO_SECONDS = 60

const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`

const previewOf = ({ name, backup }: Chosen): BackupPreview => {
  const at = new Date(backup.exportedAt)
  return {
    name, roles: backup.roles.length, notes: backup.notes.length, profile: backup.profile !== undefined,
    packs: backup.packs?.length ?? 0, packsFromFile: backup.packs?.filter(pack => pack.address === undefined).length ?? 0, keys: backup.sharing?.keys !== undefined,
    at: Number.isNaN(at.getTime()) ? 'at an unknown time' : at.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
  }
}

/** Everything out to a file, in from a file, or gone with an undo. */
export const useBackup = (attempt: Attempt, say: Say) => {
  const [chosen, setChosen] = useState<Chosen>()
  const [trouble, setTrouble] = useState<string>()

  const onFile = (text: string | undefined, name: string) => {
    setChosen(undefined)
    if (text === undefined) return setTrouble('This file could not be opened. Choose it again.')
    try {
      const parsed = parseBackup(JSON.parse(text))
      setTrouble(parsed.ok ? undefined : parsed.why)
      if (parsed.ok) setChosen({ name, backup: parsed.value })
    } catch {
      setTrouble('This file is not JSON. Choose a file that “Export everything” wrote. Nothing was changed.')
    }
  }

  const exportNow = () => attempt('The export could not be made', async db => {
    const now = new Date()
    const backup = await exportAll(db, now.toISOString())
    download(`roleglass-${localDay(now)}.json`, JSON.stringify(backup, undefined, 1))
    say(`Exported ${counted(backup.roles.length, 'role')} and ${counted(backup.notes.length, 'note')}`)
  })

  const importNow = () => chosen && attempt('The file could not be imported', async db => {
    const result = await importAll(db, chosen.backup)
    if (!result.ok) return setTrouble(result.why)
    await send('rewatch', {})
    setChosen(undefined)
    const { roles, notes, profile, packs } = result.value
    say(`Imported ${counted(roles, 'role')}, ${counted(notes, 'note')}${packs > 0 ? `, ${counted(packs, 'pack')}` : ''}${profile ? ' and the profile' : ''}`)
    if (packs > 0) void send('packs', { do: 'look' })
  })

  const wipe = () => attempt('It could not be deleted', async db => {
    const before = await exportAll(db, new Date().toISOString())
    await send('packs', { do: 'stop' })
    await alone(() => wipeAll(db))
    // What was captured of open tabs lies in the browser's memory.
    await browser.storage.session.clear()
    await send('rewatch', {})
    say('Everything was deleted', () => void attempt('It could not be put back', async again => {
      const result = await importAll(again, before)
      if (!result.ok) throw new Error(result.why)
      await send('rewatch', {})
      if (result.value.packs > 0) void send('packs', { do: 'look' })
      if (before.packs?.some(pack => pack.address === undefined)) say('Everything is back but the notes of packs from a file. Choose these files again under Packs')
    }), UNDO_SECONDS)
  })

  return { onFile, exportNow, importNow, wipe, trouble, preview: chosen && previewOf(chosen), cancel: () => setChosen(undefined) }
}
