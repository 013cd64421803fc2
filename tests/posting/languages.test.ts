import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import type { Posting, Tier } from '../../lib/posting/posting'
import { readPosting } from '../../lib/posting/read'
import { dutch } from './languages/dutch'
import { english } from './languages/english'
import { french } from './languages/french'
import { german } from './languages/german'
import { italian } from './languages/italian'
import { portuguese } from './languages/portuguese'
import { spanish } from './languages/spanish'

const lines = ({ requirements }: Posting, tier: Tier): string[] => requirements.filter(requirement => requirement.tier === tier).map(({ said }) => said.words)
const skills = ({ requirements }: Posting, tier: Tier): string[] => requirements.filter(requirement => requirement.tier === tier).flatMap(requirement => requirement.skills.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill)))

describe.each([['English', english], ['German', german], ['French', french], ['Spanish', spanish], ['Portuguese', portuguese], ['Dutch', dutch], ['Italian', italian]])('a posting in %s', (_, written) => {
  it.each(written.map(one => [one.title, one] as const))('is read whole: %s', (_, { text, title, company, must, nice, skills: named, never }) => {
    const posting = readPosting(captureText(text, {}))
    expect({ title: posting.title?.value, company: posting.company?.value, must: lines(posting, 'must'), nice: lines(posting, 'nice') }).toEqual({ title, company, must, nice })
    expect(skills(posting, 'must')).toEqual(expect.arrayContaining([...(named?.must ?? [])]))
    expect(skills(posting, 'nice')).toEqual(expect.arrayContaining([...(named?.nice ?? [])]))
    const asked = [...lines(posting, 'must'), ...lines(posting, 'nice')].join('\n')
    for (const words of never) expect(asked).not.toMatch(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u'))
  })
})
