import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { macRomanByte, windowsByte } from '../../lib/text/mis-decoded'
import { repair } from '../../lib/text/repair'

/** What a reader shows who takes UTF-8 for another encoding. */
const misread = (text: string, byteOf: ReadonlyMap<string, number>): string => {
  const charOf = new Map([...byteOf].map(([char, byte]) => [byte, char]))
  return [...new TextEncoder().encode(text)].map(byte => (byte < 0x80 ? String.fromCharCode(byte) : (charOf.get(byte) ?? '?'))).join('')
}

describe('repair mends', () => {
  it.each([
    ['the team‚Äôs goal', 'the team’s goal'],
    ['you will‚Ä¶', 'you will…'],
    ['\uf8ffüí∞ 90,000', '💰 90,000'],
    ['üí∞ 90,000', '💰 90,000'],
    ['Z√ºrich', 'Zürich'],
    ['caf√© and r√©sum√©', 'café and résumé'],
    ['we donâ€™t mind', 'we don’t mind'],
    ['â€œquotedâ€\u009d â€“ and more', '“quoted” – and more'],
    ['â‚¬55.000', '€55.000'],
    ['â€¢ first', '• first'],
    ['MÃ¼nchen, KÃ¶ln, StraÃŸe', 'München, Köln, Straße'],
    ['expÃ©rience', 'expérience'],
    ['Â£45,000', '£45,000'],
    ['ðŸš€ launch', '🚀 launch'],
    ['R&amp;amp;D', 'R&D'],
    ['we don\u0092t \u0096 \u0093ever\u0094', 'we don’t – “ever”'],
    ['it&#146;s &#8226; &rarr; &Eacute;tude', 'it’s • → Étude'],
    ['Tea&nbsp&amp Cake', 'Tea\u00a0& Cake'],
    ['ï‚· first', '\uf0b7 first'],
    ['𝗥𝗲𝗾𝘂𝗶𝗿𝗲𝗺𝗲𝗻𝘁𝘀: Ｊａｖａ １７', 'Requirements: Java 17'],
    ['it&amp;#39;s &quot;fine&quot;&nbsp;', 'it\'s "fine"\u00a0'],
  ])('%s into %s', (said, meant) => expect(repair(said)).toBe(meant))

  it.each(['Müller’s “naïve” café — 50 % €', 'Straße 5, Köln', 'rocket 🚀 and 👩‍💻'])('%s out of each of its mis-readings', text => {
    expect(repair(misread(text, windowsByte))).toBe(text)
    expect(repair(misread(text, macRomanByte))).toBe(text)
  })

  it('mends what was misread twice', () => expect(repair(misread(misread('don’t', windowsByte), windowsByte))).toBe('don’t'))
})

describe('repair leaves alone', () => {
  it.each([
    'Für die Straße in Köln suchen wir Ärzte („Ä“ wie Ärztin), Öffnungszeiten: 8–17 Uhr',
    'Füße, Süßes, größer – „Über uns“ ‚so‘',
    'L’équipe « Études » cherche un·e développeur·euse expérimenté·e, à Sèvres : 45 k€ – “État”',
    'Công ty chúng tôi đang tuyển kỹ sư phần mềm tại Hà Nội, thành phố Hồ Chí Minh; ưu tiên ứng viên',
    '“AMANHÔ, NÃO, AÇÃO, PROGRAMAÇÃO, São Paulo',
    'Smørrebrød, Århus, Ångström, Þór, İstanbul, Łódź, Žižkov',
    'Â-Dur, Ætna, ½ day, 5 µm, ≈ 20 %, √2 and ¬p, ∞, ± 3',
    '日本語、한국어, עברית, العربية, Ελληνικά, Русский',
    'a?x=1&lt=2&amp=3', '²³ ½ ™ ﬁ',
    'AT&T, R&D, Q&A; a && b',
    '🚀 👩‍💻 💰',
  ])('%s', text => expect(repair(text)).toBe(text))

  it('any ASCII text without entities', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), text => text.includes('&') || repair(text) === text))
  })
})

it('repairs any text without an exception', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof repair(text) === 'string'))
})

it.each([['√', 'Ã'], ['‚Ä', 'â€'], ['ð', 'ü'], ['&amp;', '&']])('takes time linear in a text of %s and %s', (a, b) => {
  const text = (a + b).repeat(400_000 / (a + b).length)
  const start = performance.now()
  repair(text)
  expect(performance.now() - start).toBeLessThan(1_500)
})
