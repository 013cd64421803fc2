import { readPay } from '../../lib/facts/pay-text'
import type { Capture } from '../../lib/posting/capture'
import { captureText } from '../../lib/posting/capture-text'
import { looksLikePosting } from '../../lib/posting/looks'
import { readPosting } from '../../lib/posting/read'

// Runs inside a page of a real browser (see scripts/bench): what reading a posting costs there, beside one look at each character.

const look = (text: string): number => {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

/** The sum of what was seen is kept, so that no work can be left out as useless. */
let seen = 0

const timed = (work: () => number, times = 1): number => {
  const start = performance.now()
  for (let time = 0; time < times; time++) seen += work()
  return (performance.now() - start) / times
}

const many = (work: () => number, runs: number, times = 1): number[] => Array.from({ length: runs }, () => timed(work, times))

/** Each reading gets a capture that no reading has seen, as each page is new. */
const captured = (text: string): Capture => captureText(text, {})

/** Milliseconds: the first reading in this document, later ones, judging whether it is a posting, pay alone and the floor. */
const reading = (text: string) => {
  const first = timed(() => readPosting(captured(text)).requirements.length)
  const captures = Array.from({ length: 90 }, () => captured(text))
  const read = () => readPosting(captures.pop() ?? captured(text)).requirements.length
  many(read, 40)
  const warm = many(read, 40)
  const looked = Array.from({ length: 60 }, () => captured(text))
  const judge = () => looksLikePosting(looked.pop() ?? captured(text)).verdict.length
  many(judge, 20)
  const looks = many(judge, 40)
  const blocks = captured(text).blocks
  const payOnly = () => readPay(blocks).length
  many(payOnly, 100)
  return { first, warm, looks, pay: many(payOnly, 41, 20), floor: (many(() => look(text), 200, 10), many(() => look(text), 41, 50)), characters: text.length, seen }
}

Object.assign(globalThis, { measureReading: reading })
