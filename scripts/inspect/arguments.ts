import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Profile } from '../../lib/profile/profile'
import { profileFromFile } from '../../lib/profile/resume/json-resume'
import { failed, ok, type Result } from '../../lib/result'
import { localDay } from '../../lib/text/local-day'

/** What `inspect` was asked. `today` is "YYYY-MM-DD"; `profile.name` is the file as it was named, `note` whether the files are accounts of interviewing. */
export type Asked = { files: string[]; note?: boolean; url?: string; today: string; profile?: { name: string; profile: Profile } }

const isDay = (words: string): boolean => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(words) ? new Date(`${words}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words)
}

const profileIn = (file: string, today: string): Result<Profile> => {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const read = profileFromFile(json, { today })
    return read.ok ? ok(read.value.profile) : failed(`${file}: ${read.why}`)
  } catch (error) {
    return failed(`${file} cannot be read as a profile: ${error instanceof Error ? error.message : 'unknown'}.`)
  }
}

const USAGE = 'npm run --silent inspect -- [--profile FILE] [--url URL] [--now YYYY-MM-DD] FILE…, or: npm run --silent inspect -- --note FILE…'

/** The command line as values, or one line that says what is wrong with it. */
export const argumentsOf = (argv: string[]): Result<Asked> => {
  let parsed
  try {
    parsed = parseArgs({ args: argv, allowPositionals: true, options: { profile: { type: 'string' }, url: { type: 'string' }, now: { type: 'string' }, note: { type: 'boolean' } } })
  } catch (error) {
    return failed(`${error instanceof Error ? error.message : 'These arguments cannot be read.'} Usage: ${USAGE}`)
  }
  const { values: { profile, url, now, note = false }, positionals: files } = parsed
  if (files.length === 0) return failed(`Name at least one file. Usage: ${USAGE}`)
  if (note && (profile !== undefined || url !== undefined)) return failed(`--note goes with files only. Usage: ${USAGE}`)
  if (now !== undefined && !isDay(now)) return failed(`--now takes a day such as 2026-11-21, not "${now}".`)
  if (url !== undefined && !URL.canParse(url)) return failed(`--url takes a whole address such as https://example.com/jobs/1, not "${url}".`)
  const today = now ?? localDay(new Date())
  const read = profile === undefined ? undefined : profileIn(profile, today)
  if (read && !read.ok) return read
  return ok({
    files,
    today,
    ...(note && { note }),
    ...(url !== undefined && { url }),
    ...(profile !== undefined && read && { profile: { name: profile, profile: read.value } }),
  })
}
