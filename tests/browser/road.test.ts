import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press, showing, textOf, typeInto } from '../../scripts/browsers/press'
import { sidebarShowing, sidebarText, until } from '../../scripts/browsers/sidebar'
import { demoBackup } from '../../scripts/demo/backup'
import { serve, type Served } from '../../scripts/demo/serve'
import { importBackup } from '../../scripts/start/import-backup'
import { exported } from './harness/backup'
import { drive, type Driven } from './harness/driven'
import { strangersAmong } from './harness/network'
import { testPages } from './harness/postings'

// The main job, in order: each step stands on the one before.
describe('the road from a page to a saved role', () => {
  let driven: Driven
  let served: Served
  let page: Page
  let backup = ''
  const folder = mkdtempSync(join(tmpdir(), 'road-'))

  beforeAll(async () => {
    served = await serve(testPages)
    driven = await drive()
    await importBackup(driven.running(), { ...demoBackup(served.origin, new Date()), roles: [], snapshots: [] }, folder)
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows no sidebar on a list', async () => {
    page = await driven.open(`${served.origin}/jobs`)
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(await sidebarText(page)).toBeUndefined()
  })

  it('shows the sidebar when a single-page board opens a posting without a load', async () => {
    await press(page, /Site Reliability Engineer/)
    const text = await sidebarShowing(page, /Quillon Maps/)
    expect(text).toMatch(/Site Reliability Engineer/)
    expect(text).toMatch(/52.*66/)
    expect(text).toMatch(/Lisbon|Europe/)
  })

  it('follows to the next posting, and shows nothing of the one before', async () => {
    await press(page, /Physiotherapist/)
    const text = await sidebarShowing(page, /Harrow Lane Clinic/)
    expect(text).toMatch(/Harrow Lane Clinic/)
    expect(text).not.toMatch(/Quillon|Site Reliability/)
    expect(text).toMatch(/48.*54/)
  })

  it('goes back with the person, and a popup that is open all the while comes along', async () => {
    const popup = await driven.popupFor(page)
    expect(await showing(popup, /Harrow Lane Clinic/)).toMatch(/Harrow Lane Clinic/)
    await page.goBack({ waitUntil: [] })
    expect(await showing(popup, /Quillon Maps/)).toMatch(/Quillon Maps/)
    await popup.close()
    await page.bringToFront()
    expect(await sidebarShowing(page, /Quillon Maps/)).toMatch(/Quillon Maps/)
    await driven.screenshot(page, 'board')
  })

  it('saves the role from the popup', async () => {
    const popup = await driven.popupFor(page)
    expect(await showing(popup, /Site Reliability Engineer/)).toMatch(/Site Reliability Engineer/)
    await press(popup, /^Save(?!d)/)
    expect(await showing(popup, /Saved(?! roles)/)).toMatch(/Saved(?! roles)/)
    await driven.screenshot(popup, 'popup')
    await popup.close()
  })

  it('says in the sidebar that it is saved', async () => {
    expect(await sidebarShowing(page, /✓\s*Saved/)).toMatch(/✓\s*Saved/)
  })

  it('has it in the options after a restart of the browser', async () => {
    await driven.restart()
    const options = await driven.open('options.html#roles')
    const text = await showing(options, /Quillon Maps/)
    expect(text).toMatch(/Site Reliability Engineer/)
    expect(text).toMatch(/Quillon Maps/)
    await driven.screenshot(options, 'options')
    await options.close()
  })

  it('shows the posting as it was when saved, though its page is gone', async () => {
    await served.close()
    const options = await driven.open('options.html#roles')
    await press(options, /^Site Reliability Engineer/)
    expect(await showing(options, /On-call, one week in six/)).toMatch(/On-call, one week in six/)
    await driven.screenshot(options, 'role')
    await options.close()
  })

  it('exports everything as one file', async () => {
    const settings = await driven.open('options.html#settings')
    backup = await exported(settings)
    expect(JSON.parse(backup)).toMatchObject({ format: 'roleglass-backup', roles: [{ posting: { company: { value: 'Quillon Maps' } } }] })
    await settings.close()
  })

  it('deletes everything', async () => {
    const settings = await driven.open('options.html#settings')
    await typeInto(settings, /^Type .delete. to go on/, 'delete')
    await press(settings, /^Delete everything$/)
    await showing(settings, /Everything was deleted/)
    await settings.close()
    const options = await driven.open('options.html#roles')
    expect(await showing(options, /No saved roles yet/)).toMatch(/No saved roles yet/)
    await options.close()
  })

  it('takes the file in again, whole', async () => {
    expect(await importBackup(driven.running(), JSON.parse(backup), folder)).toMatch(/1 role/)
    const options = await driven.open('options.html#roles')
    expect(await showing(options, /Quillon Maps/)).toMatch(/Quillon Maps/)
    const again = await until(() => textOf(options), text => /Saved/.test(text))
    expect(again).toMatch(/Site Reliability Engineer/)
    await options.close()
  })

  it('refuses a file that is not ours and changes nothing', async () => {
    await expect(importBackup(driven.running(), { format: 'something else' }, folder)).rejects.toThrow()
    const options = await driven.open('options.html#roles')
    expect(await showing(options, /Quillon Maps/)).toMatch(/Quillon Maps/)
    await options.close()
  })

  it('has asked no host for anything', () => {
    expect(strangersAmong(driven.network.asked, ['127.0.0.1'])).toEqual([])
  })
})
