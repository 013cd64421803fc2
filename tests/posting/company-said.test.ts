import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { readCompany } from '../../lib/posting/company'
import { readTitle } from '../../lib/posting/title'

const companyOf = (text: string): string | undefined => {
  const capture = captureText(text, {})
  return readCompany(capture, capture.blocks, readTitle(capture, capture.blocks))?.value
}

describe('an employer in the words of English postings', () => {
  it.each<[string, string, string]>([
    ['with its legal form behind a comma, under the title', 'Night Baker\nOven & Stone, LLP\nGhent\n\nWe bake every night.', 'Oven & Stone, LLP'],
    ['who posted it, as the Canadian job bank says', 'night baker\nPosted on March 3, 2026 by Larkspur Ovens Inc.\nWe bake every night.', 'Larkspur Ovens Inc.'],
    ['who is accepting applications', 'Night Baker\n\nThe Larkspur Bakery (Ghent) is accepting applications for a night baker.', 'Larkspur Bakery'],
    ['who introduces itself', "Night Baker\n\nHello, we're Larkspur, a bakery of forty people.", 'Larkspur'],
    ['a name with an article', 'Night Baker\n\nAt the Bakery of Ghent, we bake every night.', 'Bakery of Ghent'],
  ])('%s', (_, text, expected) => expect(companyOf(text)).toBe(expected))
})
