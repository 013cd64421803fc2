import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { saveByCommand } from '../../entrypoints/background/saving'
import { store } from '../../entrypoints/background/store'
import { wipeAll } from '../../lib/store/backup'
import { allRoles } from '../../lib/store/roles'
import { textFile } from './fake-browser'

const { fake, api } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser())
vi.mock('webextension-polyfill', () => ({ default: api }))

const TAB = 7
const beekeeper = textFile('# Beekeeper\n**Company:** Hollow Oak Honey\n**Location:** Tours, France\n**Salary:** €2,300 per month\n\n## Requirements\n- 2 years of experience with bees\n- Driving licence\n', 'https://jobs.example/beekeeper')
const roles = async () => (await allRoles(await store())).map(({ posting }) => posting.title?.value)

describe('saving by keyboard', () => {
  beforeEach(async () => {
    fake.session.clear()
    fake.capture = async () => beekeeper
    api.action.setTitle.mockClear()
    await wipeAll(await store())
  })

  it('reads the page and saves its role, and once only when the keys are pressed twice', async () => {
    await Promise.all([saveByCommand(TAB), saveByCommand(TAB)])
    await saveByCommand(TAB)
    expect(await roles()).toEqual(['Beekeeper'])
  })

  it.each([
    ['is no posting', async () => textFile('Opening hours: nine to five.')],
    ['cannot be read', async () => { throw new Error('Cannot access a chrome:// URL') }],
  ])('says on the toolbar button that nothing was saved where the page %s', async (_, capture) => {
    fake.capture = capture
    await saveByCommand(TAB)
    expect(await roles()).toEqual([])
    expect(api.action.setTitle).toHaveBeenLastCalledWith({ tabId: TAB, title: expect.stringMatching(/^Not saved\. \S/) })
  })

  it('says so too where the disk is full', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
    await saveByCommand(TAB)
    put.mockRestore()
    expect(api.action.setTitle).toHaveBeenLastCalledWith({ tabId: TAB, title: 'Not saved. Try again.' })
  })
})
