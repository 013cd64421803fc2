/** How two tokens of a text lie beside each other. */
export const GAP = {
  /** Something else than what follows: a comma, a bracket, the text's start. */
  apart: 0,
  /** White space, at most one line break. */
  space: 1,
  /** One hyphen, dot, underscore or apostrophe, nothing else. */
  joint: 2,
  /** A slash, white space allowed. */
  slash: 3,
  /** An ampersand, white space allowed. */
  ampersand: 4,
  /** The end of a sentence, a clause or a line that stands alone. */
  stop: 5,
} as const

/** White space within a line and at its end. */
export const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 10 || code === 13 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
/** A sign that joins two words to one name. */
export const isJoint = (code: number): boolean => code === 45 || code === 46 || code === 95 || code === 39 || code === 0x2019 || code === 0x2010 || code === 0x2011 || code === 0x2013
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 59 || code === 0x2022 || code === 0x2026 || code === 0x3002 || code === 0x2014

/** What text[from..to) between two words is, one of GAP. */
export const gapOf = (text: string, from: number, to: number): number => {
  if (from === to) return GAP.apart
  if (to - from === 1) {
    const code = text.charCodeAt(from)
    if (code === 32) return GAP.space
    if (isJoint(code)) return GAP.joint
  }
  let sign = 0
  let lines = 0
  let others = 0
  let stops = false
  // A long run of signs between two words holds no phrase together: its first 40 tell enough.
  const end = Math.min(to, from + 40)
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) lines++
    if (isSpace(code)) continue
    others++
    sign = code
    stops ||= isStop(code)
  }
  if (stops || lines > 1 || end < to) return GAP.stop
  if (others === 0) return GAP.space
  if (others === 1 && sign === 47) return GAP.slash
  if (others === 1 && sign === 38) return GAP.ampersand
  return lines > 0 ? GAP.stop : GAP.apart
}
