import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildFolder } from '../../scripts/browsers/build'
import { showing, textOf, typeInto } from '../../scripts/browsers/press'
import { sidebarShowing, until } from '../../scripts/browsers/sidebar'
import { demoBoard } from '../../scripts/demo/serve'
import { makeKeys } from '../../lib/notes/pack/keys'
import type { PackFile } from '../../lib/notes/pack/build'
import { packNote, packOf } from '../notes/pack/fixture'
import { drive, engineUnderTest, type Driven } from './harness/driven'
import { pressByMouse } from './harness/mouse'
import { strangersAmong } from './harness/network'
import { keepPerson } from './harness/person'
import { submissionWritten } from './harness/submission'

const HOST = 'jobs.lever.co'
const PACKS = 'packs.example'
const ADDRESS = `https://${PACKS}/coast/manifest.json`
const EVIL = '<img src="https://evil.example/dot.gif" onerror="fetch(\'https://evil.example/\')"><script>fetch("https://evil.example/s")</script>'
const posting = (number: number) => `https://${HOST}/larkspur/0b6f2c1e-4a3d-4f5b-9c8e-1a2b3c4d5e6${number}`
const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
const keys = await makeKeys()
const giver = 'k'.repeat(43)
const larkspur = packNote('larkspur', 'LARKSPUR GENOMICS INC.', { role: 'ML platform engineer', rounds: [{ kind: 'coding', name: `Coding ${EVIL}`, minutes: 50, topics: [], parts: [] }], warnings: [{ topic: 'role', about: `Mostly notebooks ${EVIL}` }], advice: [EVIL], questions: [EVIL], text: EVIL, contributor: giver })
const elsewhere = packNote('dune', 'Dune Bakery')

// The demo build, into whose sidebar a test can look, with the permission given that no test can press the browser's own button for.
describe('a pack in a browser', () => {
  let driven: Driven
  let files: PackFile[] = []
  const folder = mkdtempSync(join(tmpdir(), 'packs-'))
  const packAsked = (): string[] => driven.network.asked.filter(address => address.includes(PACKS)).map(address => address.split('/').at(-1) ?? '')
  const strangers = (): string[] => strangersAmong(driven.network.asked, [HOST, PACKS])
  const beside = async (number: number, words: RegExp): Promise<string> => {
    const page = await driven.open(posting(number))
    const text = await sidebarShowing(page, words, 10_000)
    await driven.screenshot(page, `packs-posting-${number}`)
    await page.close()
    return text ?? ''
  }
  const packsPage = (): Promise<Page> => driven.open('options.html#packs')

  beforeAll(async () => {
    files = await packOf([larkspur, elsewhere], keys, { name: 'Coast <b>notes</b>', expires })
    cpSync(buildFolder(engineUnderTest(), 'demo'), folder, { recursive: true })
    // JSON of our own build, of which only this list is touched.
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { host_permissions: string[] }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, `https://${PACKS}/*`] }))
    driven = await drive({ extension: folder, idleBackground: 3_000 })
    driven.network.answer(HOST, url => (url.pathname === '/favicon.ico' ? undefined : demoBoard(/\.css$/.test(url.pathname) ? '/board.css' : '/ml-platform.html')))
    driven.network.answer(PACKS, url => {
      const file = files.find(({ name }) => url.pathname === `/coast/${name}`)
      return file && { body: file.text, type: 'text/plain' }
    })
    await keepPerson(driven, `https://${HOST}`)
  }, 60_000)
  afterAll(async () => {
    await driven?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is explained where there is none yet, and an address that is none is refused before anything is asked', async () => {
    const page = await packsPage()
    expect(await showing(page, /No packs yet/)).toContain('nobody learns which employer you look at')
    await typeInto(page, /^Address of a pack$/, 'http://packs.example/manifest.json')
    await pressByMouse(page, /^Subscribe$/)
    expect(await showing(page, /over https only/)).toContain('over https only')
    expect(packAsked()).toEqual([])
    await page.close()
  })

  it('is taken with its two files and nothing else', async () => {
    const page = await packsPage()
    await typeInto(page, /^Address of a pack$/, ADDRESS)
    await pressByMouse(page, /^Subscribe$/)
    expect(await showing(page, /Coast <b>notes<\/b>/)).toMatch(/2 notes, version 1/)
    expect(packAsked()).toEqual(['manifest.json', 'notes-1.jsonl'])
    expect(strangers()).toEqual([])
    await driven.screenshot(page, 'packs')
    await page.close()
  })

  it('stands beside its employer’s posting with its name, its markup as text, and no request is made for it', async () => {
    const before = packAsked().length
    const text = await beside(1, /Coast <b>notes<\/b>/)
    expect(text).toContain('Coast <b>notes</b>')
    expect(text).toContain('<img src="https://evil.example/dot.gif"')
    for (const number of [2, 3]) expect(await beside(number, /Coast/)).toContain('Coast')
    expect(packAsked()).toHaveLength(before)
    expect(strangers()).toEqual([])
  })

  it('survives the end of the background, and is then not asked for again either', async () => {
    const before = packAsked().length
    await driven.killBackground()
    expect(await beside(4, /Coast/)).toContain('Coast')
    expect(packAsked()).toHaveLength(before)
  })

  it('is looked at for a newer version when the person asks, and one signed with another key is refused', async () => {
    files = await packOf([elsewhere], await makeKeys(), { name: 'Coast', expires }, { version: 1, notes: [larkspur, elsewhere] })
    const page = await packsPage()
    await pressByMouse(page, /^Look for a newer version/)
    expect(await showing(page, /brought nothing new/)).toMatch(/signed with another key than before.*The notes you have stay/)
    expect(await beside(5, /Coast/)).toContain('Coast <b>notes</b>')
    await page.close()
  })

  it('is silent while it is muted, and heard again after', async () => {
    const page = await packsPage()
    await pressByMouse(page, /^Mute Coast/)
    await showing(page, /\bmuted\b/)
    expect(await beside(6, /What you noted|Interviews|Larkspur/)).not.toContain('Coast')
    await pressByMouse(page, /^Unmute Coast/)
    expect(await beside(7, /Coast/)).toContain('Coast')
    await page.close()
  })

  it('is gone when it is removed, and back with the undo', async () => {
    const page = await packsPage()
    await pressByMouse(page, /^Remove Coast/)
    expect(await showing(page, /No packs yet/)).toContain('Removed')
    await pressByMouse(page, /^Undo$/)
    expect(await showing(page, /2 notes, version 1/)).toMatch(/2 notes, version 1/)
    await page.close()
  })

  it('gets a note only as a file that the person sees whole before, and nothing is sent', async () => {
    const page = await driven.open('options.html#share/demo-note-1')
    expect(await showing(page, /Exactly this leaves/)).toContain('Larkspur Genomics')
    await driven.screenshot(page, 'share')
    const submitted = await submissionWritten(page)
    const shown = await textOf(page)
    expect('note' in submitted && submitted.note.text, 'the free text stays here unless the person lets it go').toBe('')
    if ('note' in submitted) for (const { about } of submitted.note.warnings) expect(shown).toContain(about)
    await page.goto(`${driven.origin()}options.html#packs`, { waitUntil: [] })
    expect(await until(() => textOf(page), text => /Take back/.test(text), 10_000)).toMatch(/Larkspur Genomics.*written on/)
    expect(strangers()).toEqual([])
    await page.close()
  })

})
