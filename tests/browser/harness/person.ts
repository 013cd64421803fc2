import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textOf } from '../../../scripts/browsers/press'
import { until } from '../../../scripts/browsers/sidebar'
import { demoBackup } from '../../../scripts/demo/backup'
import { importBackup } from '../../../scripts/start/import-backup'
import type { Driven } from './driven'

/** Gives the browser a person: the demo profile and note, no saved roles. */
export const keepPerson = async (driven: Driven, origin: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'person-'))
  try {
    await importBackup(driven.running(), { ...demoBackup(origin, new Date()), roles: [], snapshots: [] }, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether the profile page shows that person. */
export const hasPerson = async (driven: Driven): Promise<boolean> => {
  const profile = await driven.open('options.html#profile')
  try {
    await until(() => textOf(profile), text => /Skills/i.test(text))
    return await profile.evaluate(() => [...document.querySelectorAll('input')].some(field => field.value.includes('KServe') || field.value.includes('Kubernetes')))
  } finally {
    await profile.close()
  }
}
