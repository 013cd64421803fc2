import { describe, expect, it } from 'vitest'
import { foldPoint, staysBeyondAscii } from '../../lib/vocabulary/signs'

describe('staysBeyondAscii', () => {
  it('is true for each letter and digit of Unicode that folds to something outside ASCII', () => {
    const missed: string[] = []
    for (let point = 0x80; point < 0x110000; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue
      const folded = foldPoint(point)
      if (/[^\0-\x7f]/.test(folded) && /[\p{L}\p{N}]/u.test(folded) && !staysBeyondAscii(String.fromCodePoint(point))) missed.push(point.toString(16))
    }
    expect(missed).toEqual([])
  })

  it.each(['plain words, 5+ years', '“quoted” – and so on…', '• café, naïve, Škoda, Kraków', '🚀 ✅\ufe0f 👩‍💻 ™ → €'])('is false for %s', text => {
    expect(staysBeyondAscii(text)).toBe(false)
  })
})
