import { parseArgs } from 'node:util'
import { sites } from '../../lib/sites/index'
import type { Site } from '../../lib/sites/site'
import { failed, ok, type Result } from '../../lib/result'

/** What `capture` was asked: the saved page, the site it is from and the name of the fixture to be; `url` where the page does not name its own. */
export type Asked = { site: Site; name: string; file: string; url?: string }

const USAGE = 'npm run capture -- [--url URL] SITE NAME SAVED.html'

/** The command line as values, or one line that says what is wrong with it. */
export const argumentsOf = (argv: string[]): Result<Asked> => {
  let parsed
  try {
    parsed = parseArgs({ args: argv, allowPositionals: true, options: { url: { type: 'string' } } })
  } catch (error) {
    return failed(`${error instanceof Error ? error.message : 'These arguments cannot be read.'} Usage: ${USAGE}`)
  }
  const { values: { url }, positionals: [id, name, file, ...rest] } = parsed
  if (id === undefined || name === undefined || file === undefined || rest.length > 0) return failed(`Name the site, the fixture and the saved page. Usage: ${USAGE}`)
  const site = sites.find(each => each.id === id)
  if (!site) return failed(`There is no lib/sites/${id}.ts in the list of sites. Write it first: its hosts and the address of a posting are enough.`)
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)) return failed(`"${name}" is no name for a fixture. Say in small letters what is special about the page, such as closed-posting.`)
  if (url !== undefined && !URL.canParse(url)) return failed(`--url takes a whole address such as https://example.com/jobs/1, not "${url}".`)
  return ok({ site, name, file, ...(url !== undefined && { url }) })
}
