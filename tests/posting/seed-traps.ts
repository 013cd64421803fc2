import { expect } from 'vitest'
import { noticesOf } from '../../lib/posting/notices'
import type { Posting } from '../../lib/posting/posting'
import { skillNamed } from '../../lib/skills/named'
import type { Said } from '../../lib/text/said'

/** A posting as read on a day, with the raw text it was read from. */
export type Trapped = { posting: Posting; raw: string; today: string; blocks: readonly { text: string }[] }

/** The phrases a trap quotes. An apostrophe inside a word does not end a quotation. */
export const quoted = (trap: string): string[] => [...trap.matchAll(/(?<!\p{L})'(.+?)'(?!\p{L})/gu)].flatMap(([, words]) => words ?? [])

const skillsOf = (posting: Posting) => posting.requirements.flatMap(({ tier, skills }) => skills.flatMap(({ anyOf }) => anyOf.map(found => ({ ...found, tier }))))

/** Whether words were read from within a phrase: both say the same figures or names. */
const readFrom = (said: Said, phrase: string): boolean => phrase.includes(said.words) || said.words.includes(phrase)

const none = (saids: readonly Said[], trap: string): void => {
  for (const phrase of quoted(trap)) expect(saids.filter(said => readFrom(said, phrase)).map(({ words }) => words), phrase).toEqual([])
}

/** Which traps an assertion answers, and the assertion. Every trap must be answered. */
export const TRAPS: readonly (readonly [RegExp, (about: Trapped, trap: string) => void])[] = [
  [/mis-decoded/, ({ raw, blocks }) => {
    expect(raw).toMatch(/‚Ä|üí/)
    expect(blocks.map(({ text }) => text).join('\n')).not.toMatch(/‚Ä|üí|√/)
    expect(blocks.some(({ text }) => /\p{Extended_Pictographic}/u.test(text))).toBe(true)
  }],
  [/not a part-time contract or an hourly wage/, ({ posting }) => {
    expect(posting.employment.map(({ kind }) => kind)).not.toContain('part-time')
    expect(posting.pay.map(({ period }) => period)).not.toContain('hour')
    expect(posting.hours).toBeUndefined()
    expect(posting.overlap?.hoursPerWeek).toBeDefined()
  }],
  [/is no requirement$|no experience requirement/, ({ posting }, trap) => none(posting.years.map(({ said }) => said), trap)],
  [/no durations of a contract/, ({ posting }) => {
    expect(posting.employment.map(({ kind }) => kind).filter(kind => kind === 'contract' || kind === 'temporary')).toEqual([])
    expect(posting.years.filter(({ min }) => min < 1)).toEqual([])
  }],
  [/stages add up/, ({ posting, today }, trap) => {
    const notice = noticesOf(posting, today).find(({ kind }) => kind === 'process-sum')
    for (const [hours] of trap.matchAll(/\d+\.\d+/g)) expect(notice?.text).toContain(`${hours} hours`)
  }],
  [/are not pay$/, ({ posting }, trap) => none(posting.pay.map(({ said }) => said), trap)],
  [/is not \S+-anything/, ({ posting }, trap) => {
    const [wrong = '', right = ''] = quoted(trap)
    const meant = /is ([a-z]+ [a-z]+)$/.exec(trap)?.[1] ?? ''
    expect(skillsOf(posting).filter(({ said }) => said.words.toLowerCase().includes(wrong))).toEqual([])
    expect(skillsOf(posting).filter(({ said }) => said.words.toLowerCase() === right).map(({ skill }) => skill)).toEqual([skillNamed(meant)])
  }],
  [/deadline has passed/, ({ posting, today }) => expect(noticesOf(posting, today).map(({ kind }) => kind)).toContain('expired')],
  [/is hybrid, not remote/, ({ posting }) => expect(posting.workplace.map(({ kind }) => kind)).toEqual(['hybrid'])],
  [/named only inside a sentence/, ({ posting, blocks }) => {
    const words = blocks[posting.company?.said.block ?? -1]?.text ?? ''
    expect(words.length).toBeGreaterThan((posting.company?.value ?? '').length)
  }],
  [/are no skills and not the company/, ({ posting }, trap) => {
    for (const name of quoted(trap).flatMap(phrase => phrase.split(', '))) {
      expect(posting.company?.value).not.toBe(name)
      expect(skillsOf(posting).filter(({ said }) => said.words.includes(name))).toEqual([])
    }
  }],
  [/makes .* preferred although/, ({ posting }, trap) => {
    const [cue = ''] = quoted(trap)
    const wished = posting.requirements.filter(({ said }) => said.words.includes(cue))
    expect(wished.length).toBeGreaterThan(0)
    expect(wished.map(({ tier }) => tier).filter(tier => tier !== 'nice')).toEqual([])
  }],
  [/no interview process is stated/, ({ posting }) => expect(posting.interview).toBeUndefined()],
]
