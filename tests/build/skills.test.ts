import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { skillTable } from '../../lib/vocabulary/compiled/skills'
import { LINE_END } from '../../lib/vocabulary/skill-table'

/** A line of the table that stands nowhere else, without signs that a bundler could write otherwise. */
const MARK = skillTable.text.split(LINE_END).find(line => /^[a-z ;]{90,}$/i.test(line)) ?? ''

const folderOf = (name: string): string => fileURLToPath(new URL(`../../.output/${name}`, import.meta.url))
const scriptsIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js'))

describe.each(['chrome-mv3', 'firefox-mv3'])('the vocabulary of skills in the build %s', name => {
  const folder = folderOf(name)
  if (!existsSync(folder)) throw new Error(`${folder} is not there. Build first: npx wxt build, npx wxt build -b firefox.`)
  const holding = scriptsIn(folder).filter(file => readFileSync(join(folder, file), 'utf8').includes(MARK))

  it('is there once', () => {
    expect(MARK).not.toBe('')
    expect(holding).toHaveLength(1)
  })

  it('is loaded by the background, by nothing that runs in pages, and not by the popup', () => {
    const loads = (file: string): boolean => holding.some(held => file === held || readFileSync(join(folder, file), 'utf8').includes(held.split('/').at(-1) ?? held))
    expect(loads('background.js')).toBe(true)
    expect(['watch.js', 'reader.js', 'sidebar.js', 'popup.html'].filter(loads)).toEqual([])
    expect(scriptsIn(folder).filter(file => file.startsWith('chunks/popup')).filter(loads)).toEqual([])
  })
})
