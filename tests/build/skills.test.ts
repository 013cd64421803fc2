import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
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

  it('is loaded by the background and the options page, and by nothing else', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.(?:js|html)$/.test(file))
    const scripts = files.filter(file => file.endsWith('.js'))
    const loadedBy = (file: string): string[] => {
      const text = readFileSync(join(folder, file), 'utf8')
      return scripts.filter(script => script !== file && text.includes(basename(script)))
    }
    const loads = (entry: string): boolean => {
      const reached = new Set([entry])
      for (const file of reached) for (const next of loadedBy(file)) reached.add(next)
      return holding.some(file => reached.has(file))
    }
    // What the browser starts: whole pages, and scripts that no other loads. The options page scores every saved role anew at each move of
    // a slider, and looks names up while one types: asking the background for each is no way, so it has a table as long as it is open.
    const entries = files.filter(file => !file.startsWith('chunks/'))
    expect(entries).toEqual(expect.arrayContaining(['watch.js', 'reader.js', 'sidebar.js', 'popup.html']))
    expect(entries.filter(loads).sort()).toEqual(['background.js', 'options.html'])
  })
})
