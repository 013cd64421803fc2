import { describe, expect, it } from 'vitest'
import { assess } from '../../lib/assessment/assess'
import { asYours } from '../../lib/posting/as-yours'
import type { Capture } from '../../lib/posting/capture'
import type { Posting } from '../../lib/posting/posting'
import { readPosting } from '../../lib/posting/read'
import { emptyProfile, type Profile } from '../../lib/profile/profile'
import { ownSkills } from '../../lib/skills/own'
import { noWords, type OwnWords } from '../../lib/skills/own-words'

const capture: Capture = {
  kind: 'text', title: 'Kiln Engineer', data: [], fields: {},
  blocks: [
    { kind: 'heading', text: 'Kiln Engineer', under: [], level: 1 },
    { kind: 'paragraph', text: 'We fire bricks in Lydd and pay a fair wage.', under: ['Kiln Engineer'] },
    { kind: 'heading', text: 'Requirements', under: ['Kiln Engineer'], level: 2 },
    { kind: 'item', text: 'Python or Zorblax, every day', under: ['Kiln Engineer', 'Requirements'] },
    { kind: 'item', text: 'Experience with Kubernetes', under: ['Kiln Engineer', 'Requirements'] },
    { kind: 'item', text: 'Knowledge of wickering', under: ['Kiln Engineer', 'Requirements'] },
  ],
}
const own = (changes: Partial<OwnWords>) => ownSkills({ ...noWords(), ...changes })
const adding = (...names: string[]) => own({ added: names.map(name => ({ name, kind: 'tool', others: [], broader: [] })) })
const asked = ({ requirements }: Posting): string[] => requirements.flatMap(({ skills }) => skills.map(({ anyOf }) => anyOf.map(({ skill }) => skill).join(' or ')))
const read = readPosting(capture)

describe('a posting as the person sees it', () => {
  it('is the same object where nothing of theirs is in it', () => {
    expect(asYours(read, undefined)).toBe(read)
    expect(asYours(read, adding('Marrowbone'))).toBe(read)
  })

  it.each<[string, Parameters<typeof own>[0], string[]]>([
    ['an added skill among its alternatives, another by itself', { added: [{ name: 'Zorblax', kind: 'tool', others: [], broader: [] }, { name: 'Wickering', kind: 'activity', others: [], broader: [] }] }, ['Python or Zorblax', 'Kubernetes', 'Wickering']],
    ['none that is muted', { muted: ['Kubernetes'] }, ['Python']],
    ['a further name of a built-in skill, once', { added: [{ name: 'Kubernetes', kind: 'platform', others: ['wickering'], broader: [] }] }, ['Python', 'Kubernetes']],
    ['a renamed skill under its canonical name', { renamed: { Python: 'Snake' } }, ['Python', 'Kubernetes']],
  ])('asks for %s', (_, changes, skills) => {
    expect(asked(asYours(read, own(changes)))).toEqual(skills)
  })

  it('asks for what the page is read to ask with the same words', () => {
    const zorblax = adding('Zorblax', 'Wickering')
    expect(asYours(readPosting(capture, zorblax), zorblax)).toEqual(asYours(read, zorblax))
  })

  it('loses what the person took out again, and gets back what they mute no more', () => {
    const saved = readPosting(capture, own({ added: [{ name: 'Wickering', kind: 'tool', others: [], broader: [] }], muted: ['Kubernetes'] }))
    expect(asked(saved)).toEqual(['Python', 'Kubernetes', 'Wickering'])
    expect(asked(asYours(saved, adding('Zorblax')))).toEqual(['Python or Zorblax', 'Kubernetes'])
  })

  it('says where the words of an added skill stand', () => {
    const [line] = asYours(read, adding('Wickering')).requirements.slice(-1)
    expect(line?.skills[0]?.anyOf[0]?.said).toEqual({ words: 'wickering', source: 'text', block: 5, from: 13, to: 22 })
  })
})

describe('a fit with the person’s vocabulary', () => {
  const person: Profile = { ...emptyProfile(), skills: [{ name: 'Python', years: 4 }, { name: 'zlx', years: 2 }] }
  const fitted = async (changes: Partial<OwnWords>) => {
    const assessed = await assess(capture, { visit: 'v', today: '2026-11-20', asked: true, profile: person, notes: [], own: own(changes), keptOf: async () => ({}) })
    if (!assessed.ok || !assessed.value.fit) throw new Error('not assessed')
    return assessed.value.fit
  }
  const wickering = { name: 'Wickering', kind: 'activity' as const, others: ['zlx'], broader: [] }

  it('misses an added skill, and has it once the profile does, by any of its names', async () => {
    expect((await fitted({ added: [{ ...wickering, others: [] }] })).missing.map(({ skill }) => skill)).toContain('Wickering')
    const fit = await fitted({ added: [wickering] })
    expect(fit.missing.map(({ skill }) => skill)).not.toContain('Wickering')
    // Partly, not missed: the profile claims its years and shows no dated work with it.
    expect(fit.parts.find(({ label }) => label === 'Wickering')?.state).toBe('partly')
  })

  it('takes an added skill that is part of a wanted one for that', async () => {
    const fit = await fitted({ added: [{ name: 'Zelix', kind: 'tool', others: ['zlx'], broader: ['Kubernetes'] }] })
    expect(fit.parts.find(({ label }) => label === 'Kubernetes')?.why).toMatch(/you know Zelix, which is part of it/)
  })

  it('calls a renamed skill by its new name, at the same score', async () => {
    const [before, after] = [await fitted({}), await fitted({ renamed: { Kubernetes: 'Cluster thing', Python: 'Snake' } })]
    expect(after.score).toBe(before.score)
    expect(after.missing.map(({ skill }) => skill)).toContain('Cluster thing')
    expect(JSON.stringify(after.parts.map(({ label, why }) => [label, why]))).not.toMatch(/Kubernetes|Python/)
  })

  it('never speaks of a muted skill', async () => {
    expect(JSON.stringify((await fitted({ muted: ['Kubernetes'] })).parts.map(({ label }) => label))).not.toMatch(/Kubernetes/)
  })
})
