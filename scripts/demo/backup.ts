import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { fitOf } from '../../lib/fit/fit-of'
import { readNote } from '../../lib/notes/read'
import type { Capture } from '../../lib/posting/capture'
import { captureText } from '../../lib/posting/capture-text'
import { readPosting } from '../../lib/posting/read'
import type { Profile } from '../../lib/profile/profile'
import { profileFromFile } from '../../lib/profile/resume/json-resume'
import { newRole } from '../../lib/roles/new-role'
import { capturePage } from '../../lib/sites/capture-page'
import type { Backup } from '../../lib/store/backup'
import { defaultSettings } from '../../lib/store/settings'

const at = (path: string): string => readFileSync(fileURLToPath(new URL(`../../tests/${path}`, import.meta.url)), 'utf8')

/** The demo profile. Throws where it cannot be read, which is a fault of ours. */
export const demoProfile = (): Profile => {
  const json: unknown = JSON.parse(at('demo/profile.json'))
  const read = profileFromFile(json)
  if (!read.ok) throw new Error(`tests/demo/profile.json: ${read.why}`)
  return read.value.profile
}

const captured = (name: string, origin: string): Capture => {
  const url = `${origin}/${name}`
  return name.endsWith('.html') ? capturePage({ document: parseHTML(at(`pages/demo/${name}`)).document, url }) : captureText(at(`pages/demo/${name}`), { url })
}

/** A backup to import for a first look: a profile, three saved roles and a note. `origin` is where the demo boards are served. */
export const demoBackup = (origin: string, now: Date): Backup => {
  const profile = demoProfile()
  const saved = ['accountant.md', 'nurse.html', 'warehouse.txt'].map((name, index) => {
    const when = new Date(now.getTime() - (index + 2) * 86_400_000).toISOString()
    const capture = captured(name, origin)
    const posting = readPosting(capture)
    return newRole(posting, fitOf(posting, profile, when.slice(0, 10)), capture, `demo-role-${index + 1}`, when)
  })
  const note = readNote(at('demo/note-larkspur.txt'), {
    id: 'demo-note-1', now: now.toISOString(), employer: { name: 'Larkspur Genomics', aliases: [] }, role: 'ML platform engineer',
  })
  return {
    format: 'roleglass-backup', version: 2, exportedAt: now.toISOString(), profile,
    settings: defaultSettings(),
    roles: saved.map(({ role }) => role), snapshots: saved.map(({ snapshot }) => snapshot), notes: [note],
  }
}
