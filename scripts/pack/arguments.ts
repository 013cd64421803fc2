import { parseArgs } from 'node:util'
import { failed, ok, type Result } from '../../lib/result'
import { localDay } from '../../lib/text/local-day'

export const USAGE = [
  'npm run --silent pack -- init FOLDER --key FILE --name NAME --licence LICENCE',
  'npm run --silent pack -- review FOLDER [--accept FILE…]',
  'npm run --silent pack -- diff FOLDER',
  'npm run --silent pack -- build FOLDER --key FILE [--renew]',
  'npm run --silent pack -- verify FOLDER|FILE|ADDRESS',
].join('\n')

const COMMANDS = ['init', 'review', 'diff', 'build', 'verify'] as const
export type Command = (typeof COMMANDS)[number]
/** The command line of `pack`. `today` is "YYYY-MM-DD". */
export type Asked = { command: Command; folder: string; files: string[]; key?: string; name?: string; licence?: string; renew: boolean; accept: boolean; today: string }

/** The command line as values, or what is wrong with it. */
export const argumentsOf = (argv: string[]): Result<Asked> => {
  try {
    const { values, positionals: [named, folder, ...files] } = parseArgs({
      args: argv, allowPositionals: true,
      options: { key: { type: 'string' }, name: { type: 'string' }, licence: { type: 'string' }, now: { type: 'string' }, renew: { type: 'boolean' }, accept: { type: 'boolean' } },
    })
    const command = COMMANDS.find(one => one === named)
    if (!command || folder === undefined) return failed(`Say what to do with which folder:\n${USAGE}`)
    const { key, name, licence, now, renew = false, accept = false } = values
    if (now !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(now)) return failed(`--now takes a day such as 2026-11-21, not "${now}".`)
    return ok({ command, folder, files, renew, accept, today: now ?? localDay(new Date()), ...(key !== undefined && { key }), ...(name !== undefined && { name }), ...(licence !== undefined && { licence }) })
  } catch (error) {
    return failed(`${error instanceof Error ? error.message : 'These arguments cannot be read.'}\n${USAGE}`)
  }
}
