import { describe, expect, it } from 'vitest'
import { sumOfStages } from '../../lib/facts/interview'
import { readInterview } from '../../lib/facts/interview-text'
import type { Block } from '../../lib/text/block'
import { bareFact, expectExact, para, section } from './blocks'

const UNDER = ['Interview process']
const item = (text: string, more: Partial<Block> = {}): Block => ({ kind: 'item', text, under: UNDER, depth: 0, ...more })

describe('the interview process', () => {
  it('reads an ordered list, with lengths in brackets and parts below', () => {
    const blocks = [
      item('First call (30 min): Phone call with recruiting', { ordinal: 1 }), item('Coding (1.5 hours): Live exercise', { ordinal: 2 }),
      item('Day at our office (4 hours):', { ordinal: 3 }), item('A case study', { depth: 1 }), item('Lunch with the team', { depth: 1 }), item('Offer', { ordinal: 4 }),
    ]
    const process = readInterview(blocks)
    expect(bareFact(process)).toEqual({ stages: [
      { name: 'First call', minutes: 30 }, { name: 'Coding', minutes: 90 }, { name: 'Day at our office', minutes: 240, parts: ['A case study', 'Lunch with the team'] }, { name: 'Offer' },
    ] })
    expect(expectExact(blocks, process)).toBe(4)
    expect(process && sumOfStages(process)).toBe(360)
  })

  it('reads groups, lengths before the name, own time, checks and the stated total', () => {
    const blocks = [
      para('Count on 3.5 hours in total for the whole interview process.', { under: UNDER }),
      para('👋 Meeting Stage - we get to know you', { under: UNDER }), item('[30m] Recruiter Call'), item('[20m + async] Review Exercise'),
      para('🎉 Closing Stage', { under: UNDER }), item('[1h] Values'), item('We ask for references and run a background check'),
      para('Please note - you may ask for more conversations.', { under: UNDER }),
    ]
    const process = readInterview(blocks)
    expect(bareFact(process)).toEqual({ statedTotal: { minutes: 210 }, stages: [
      { group: 'Meeting', name: 'Recruiter Call', minutes: 30 }, { group: 'Meeting', name: 'Review Exercise', minutes: 20, async: true },
      { group: 'Closing', name: 'Values', minutes: 60 }, { group: 'Closing', name: 'References and background check' },
    ] })
    expect(expectExact(blocks, process)).toBe(5)
  })

  it.each([
    ['Stage 1: Call with HR (30 min)', 'Call with HR', 30], ['30 minute call with the recruiter', 'call with the recruiter', 30], ['Technical interview - 1 hour', 'Technical interview', 60],
    ['Take-home assignment', 'Take-home assignment', undefined], ['Telefonat mit der Personalabteilung (20 Minuten)', 'Telefonat mit der Personalabteilung', 20],
  ])('reads %s', (text, name, minutes) => {
    const process = readInterview([item(text)])
    expect(process?.stages[0]?.name).toBe(name)
    expect(process?.stages[0]?.minutes).toBe(minutes)
  })

  it('reads stages joined by arrows', () => {
    const blocks = [para('Recruiter call → Technical interview → Offer', { under: ['Our hiring process'] })]
    expect(readInterview(blocks)?.stages.map(({ name }) => name)).toEqual(['Recruiter call', 'Technical interview', 'Offer'])
    expectExact(blocks, readInterview(blocks))
  })

  it('says nothing where no section describes it', () => {
    expect(readInterview([para('You will interview users for 30 minutes.'), ...section('What you will do', 'Conduct interviews (60 min)')])).toBeUndefined()
  })
})

describe('a process without a heading of its own', () => {
  const listed = (lead: string): Block[] => [{ kind: 'paragraph', text: lead, under: [] }, ...['Phone call (20 min)', 'Trial shift (2 hours)', 'Offer'].map((text, index): Block => ({ kind: 'item', text, under: [], depth: 0, ordinal: index + 1 }))]
  it.each(['We interview in three steps:', 'Our hiring process has three stages:'])('is read where a line announces it: %s', lead => {
    expect(readInterview(listed(lead))?.stages.map(({ name, minutes }) => [name, minutes])).toEqual([['Phone call', 20], ['Trial shift', 120], ['Offer', undefined]])
  })
  it.each(['Your duties:', 'You build our hiring process with care and patience.'])('is none after: %s', lead => {
    expect(readInterview(listed(lead))).toBeUndefined()
  })
})
