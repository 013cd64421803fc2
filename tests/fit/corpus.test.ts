import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { fitOf, fitOfStanding, standingOf } from '../../lib/fit/fit-of'
import { judgePosting, scoreOf } from '../../lib/fit/judge-posting'
import { GATE_CAP, WEIGHTS } from '../../lib/fit/weights'
import { changed, whatIf } from '../../lib/fit/what-if'
import { captureText } from '../../lib/posting/capture-text'
import type { Posting } from '../../lib/posting/posting'
import { readPosting } from '../../lib/posting/read'
import type { Profile } from '../../lib/profile/profile'
import { profileFromFile } from '../../lib/profile/resume/json-resume'
import { capturePage } from '../../lib/sites/capture-page'
import { TODAY } from './made'

/** Real postings and profiles, where the folder beside the project has them: the same promises as over generated ones. */
const CORPUS = join(process.cwd(), '../shared/corpus')
const there = existsSync(join(CORPUS, 'fit/profiles'))

const filesUnder = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).flatMap(name => (statSync(join(folder, name)).isDirectory() ? filesUnder(join(folder, name)) : [join(folder, name)])) : []

const postings = (): Posting[] =>
  ['seeds', 'dev/posting-text', 'dev/posting-html', 'dev/structured'].flatMap(folder => filesUnder(join(CORPUS, folder))).filter(file => /\.(md|txt|html?)$/.test(file)).map(file => {
    const text = readFileSync(file, 'utf8')
    return readPosting(/\.html?$/.test(file) ? capturePage({ document: parseHTML(text).document }) : captureText(text, {}))
  })

const profiles = (): Profile[] =>
  filesUnder(join(CORPUS, 'fit/profiles')).flatMap(file => {
    const read = profileFromFile(JSON.parse(readFileSync(file, 'utf8')), { today: TODAY })
    return read.ok ? [read.value.profile] : []
  })

describe.skipIf(!there)('over the real postings and profiles (skipped where ../shared/corpus is not there)', () => {
  it('every profile is read, and the promises of a fit hold for every pair', () => {
    const people = profiles()
    const jobs = postings()
    expect(people).toHaveLength(filesUnder(join(CORPUS, 'fit/profiles')).length)
    expect(jobs.length).toBeGreaterThan(20)
    for (const person of people) {
      const standing = standingOf(person, TODAY)
      for (const job of jobs) {
        const fit = fitOfStanding(job, standing)
        expect(fit.parts.reduce((sum, part) => sum + part.points, 0)).toBe(fit.score)
        expect(fit.band[0] <= fit.score && fit.score <= fit.band[1] && fit.band[0] >= 0 && fit.band[1] <= 100).toBe(true)
        if (fit.gates.length > 0) expect(fit.score).toBeLessThanOrEqual(GATE_CAP)
        expect(scoreOf(judgePosting(job, standing), WEIGHTS)).toEqual({ score: fit.score, band: fit.band, coverage: fit.coverage })
        const turned: Posting = { ...job, requirements: [...job.requirements, ...job.requirements].toReversed(), places: job.places.toReversed(), years: job.years.toReversed() }
        expect(fitOfStanding(turned, standing).score).toBe(fit.score)
        const wanted = fit.missing[0]?.skill.split(/, | or /)[0]
        if (wanted !== undefined) expect(fitOf(job, { ...person, skills: [...person.skills, { name: wanted }] }, TODAY).score).toBeGreaterThanOrEqual(fit.score)
      }
    }
  }, 120_000)

  it('what would raise a fit does, by just so much', () => {
    const jobs = postings().slice(0, 8)
    let promised = 0
    for (const person of profiles()) {
      const standing = standingOf(person, TODAY)
      for (const job of jobs) {
        for (const { from, to, change } of whatIf(job, standing)) {
          promised += 1
          expect(to).toBeGreaterThan(from)
          expect(fitOf(job, changed(person, change), TODAY).score).toBe(to)
        }
      }
    }
    expect(promised).toBeGreaterThan(20)
  }, 120_000)
})
