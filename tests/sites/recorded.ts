import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Expectation, Line } from '../../scripts/capture/expectation'
import { lineOf } from '../../scripts/inspect/line'

export const BOARDS = fileURLToPath(new URL('../pages/boards', import.meta.url))

/** Every file of the folders that belong to a site: SITE/NAME.html and SITE/NAME.expected.json. */
export const recordedIn = (boards: string): string[] =>
  readdirSync(boards).filter(name => statSync(join(boards, name)).isDirectory()).flatMap(site => readdirSync(join(boards, site)).map(name => join(boards, site, name)))

const besides = (html: string): string => html.replace(/\.html$/, '.expected.json')

/** What is expected of a page, as it stands beside it; a sentence where nothing is there that counts. */
export const expectationOf = (html: string): Expectation | string => {
  const file = besides(html)
  const name = `${basename(dirname(html))}/${basename(file)}`
  if (!existsSync(file)) return `${name} is missing: say what a careful person reads in the page.`
  const read = Expectation.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success) return `${name} is not in shape: ${read.error.message}`
  if (!read.data.reviewed) return `${name} has not been reviewed: compare it with the page, mend it, then set "reviewed" to true.`
  return read.data
}

/** What is read in a page on the day of its expectation, by the code that inspect and the extension run. */
export const readOn = async (html: string, today: string): Promise<Line> => Line.parse(await lineOf(html, { files: [html], today }))
