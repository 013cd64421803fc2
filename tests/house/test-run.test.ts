import { describe, expect, it } from 'vitest'
import { findBrowser, howToGet } from '../../scripts/browsers/find'
import { sum, failedOne, passedOne } from '../../scripts/test/tally'
import { tallyOf } from '../../scripts/test/vitest-report'
import { strangersAmong } from '../browser/harness/network'

const file = (status: string, tests: [string, string][]) => ({
  name: '/here/tests/a.test.ts', status, message: 'SyntaxError',
  assertionResults: tests.map(([fullName, result]) => ({ fullName, status: result, failureMessages: result === 'failed' ? ['expected 1'] : [] })),
})

describe('the count of the test run', () => {
  it.each([
    ['passed and failed tests', [file('failed', [['a', 'passed'], ['b', 'failed']])], 1, 1],
    ['a file that could not be loaded as one failure', [file('failed', [])], 0, 1],
    ['a run without any test as one failure', [], 0, 1],
    ['a skipped test as neither', [file('passed', [['a', 'passed'], ['b', 'skipped']])], 1, 0],
  ])('counts %s', (_, testResults, passed, failed) => {
    const tally = tallyOf({ testResults }, '/here/')
    expect([tally.passed, tally.failed]).toEqual([passed, failed])
  })

  it('counts a report that cannot be read as one failure', () => expect(tallyOf('nothing', '/').failed).toBe(1))
  it('names what was skipped', () => expect(tallyOf({ testResults: [file('passed', [['b', 'skipped'], ['a', 'passed']])] }, '/here/').skipped).toEqual(['tests/a.test.ts › b']))
  it('adds up', () => expect(sum([passedOne, failedOne('x')])).toEqual({ passed: 1, failed: 1, skipped: [], failures: ['x'] }))
})

describe('finding a browser', () => {
  it.each([
    ['along the path on Linux', 'chrome', 'linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['in Applications on a Mac', 'chrome', 'darwin', { HOME: '/u' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['where CHROME_PATH says', 'chrome', 'linux', { PATH: '/usr/bin', CHROME_PATH: '/opt/mine' }, '/opt/mine'],
    ['where BROWSER says', 'firefox', 'linux', { PATH: '/usr/bin', BROWSER: '/opt/firefox' }, '/opt/firefox'],
  ] as const)('looks %s', (_, engine, platform, env, there) => {
    expect(findBrowser(engine, env, platform, path => path === there)).toBe(there)
  })
  it('never takes a Firefox for a Chromium', () => {
    expect(findBrowser('chrome', { PATH: '', BROWSER: '/opt/firefox' }, 'linux', path => path === '/opt/firefox')).toBeUndefined()
  })
  it.each([['linux', 'apt-get'], ['darwin', 'brew'], ['win32', 'winget']] as const)('says on %s how to get one, by %s', (platform, tool) => {
    expect(howToGet('chrome', platform)).toContain(tool)
    expect(howToGet('firefox', platform)).toContain(tool)
  })
})

describe('requests that a browser under test makes', () => {
  it('are strangers unless the test opened the host or the browser asks for itself', () => {
    expect(strangersAmong(['https://jobs.example/1', 'https://tracker.example/x', 'https://update.googleapis.com'], ['jobs.example'])).toEqual(['https://tracker.example/x'])
  })
})
