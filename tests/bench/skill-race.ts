import { findSkills } from '../../lib/skills/find'
import { namesOf, phraseText, wholeTable } from '../../lib/skills/table'
import { ahoCorasick, flashText, type Matcher, regExpPerSkill } from './skill-rivals'

// Runs inside a page of a real browser (see scripts/bench/skills.ts): our matcher and others over the same names and texts.

/** The sum of what was found is kept, so that no work can be left out as useless. */
let found = 0

const look: Matcher = text => {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Milliseconds: making it ready with the first text, and then one text, the mean over all of them, `rounds` times. */
export type Raced = { name: string; first: number; warm: number[] }

const raced = (name: string, make: () => Matcher, texts: readonly string[], rounds: number): (() => Raced) => {
  let match: Matcher = look
  const first = timed(() => {
    match = make()
    found += match(texts[0] ?? '')
  })
  const once = (): void => {
    for (const text of texts) found += match(text)
  }
  for (let round = 0; round < rounds; round++) once()
  return () => ({ name, first, warm: Array.from({ length: rounds }, () => timed(once) / texts.length) })
}

/** Of each text by its name: milliseconds for one look at each character, and for the skills in it, taken in turns. */
export type ByScript = { name: string; floor: number[]; ours: number[] }

const inScripts = (texts: Readonly<Record<string, string>>, rounds: number): ByScript[] => {
  const own: Matcher = text => findSkills(text).length
  const many = 16
  const costOf = (match: Matcher, text: string): number => timed(() => {
    for (let time = 0; time < many; time++) found += match(text)
  }) / many
  return Object.entries(texts).map(([name, text]) => {
    const figures: ByScript = { name, floor: [], ours: [] }
    for (let round = 0; round < rounds; round++) {
      figures.floor.push(costOf(look, text))
      figures.ours.push(costOf(own, text))
    }
    return { name, floor: figures.floor.slice(rounds / 2), ours: figures.ours.slice(rounds / 2) }
  })
}

const race = (texts: readonly string[], rounds: number): { raced: Raced[]; found: number; skills: number; phrases: number } => {
  const table = wholeTable()
  const skills: string[][] = namesOf(table).map(() => [])
  for (const [phrase, skill] of table.skillOf.entries()) skills[skill]?.push(phraseText(table, phrase).toLowerCase())
  const phrases = [...new Set(skills.flat())]
  const own: Matcher = text => findSkills(text).length
  const runs = [
    raced('one look at each character', () => look, texts, rounds * 10),
    raced('ours', () => own, texts, rounds * 10),
    raced('FlashText', () => flashText(phrases), texts, rounds),
    raced('Aho-Corasick (ahocorasick 1.0.2)', () => ahoCorasick(phrases), texts, rounds),
    raced('RegExp per skill', () => regExpPerSkill(skills), texts.slice(0, 2), 3),
  ]
  return { raced: runs.map(run => run()), found, skills: skills.length, phrases: phrases.length }
}

Object.assign(globalThis, { raceSkills: race, inScripts })
