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
    ['who is seeking, with an article', 'Night Baker\n\nThe Larkspur Institute is seeking a night baker for its canteen.', 'Larkspur Institute'],
    ['one house of several', 'Larkspur Diner – Ghent/Harbour location is looking for experienced cooks! Cooks should have a year behind them.', 'Larkspur Diner'],
    ['whose team one joins', 'Night Baker\n\nCome and join our friendly team at Larkspur Care Homes.', 'Larkspur Care Homes'],
    ['who is proud', 'Night Baker\n\nWe bake every night.\nLarkspur are proud to bake for the whole town.', 'Larkspur'],
    ['who offers the benefits', 'Night Baker\n\nYou bake. Benefits Larkspur Healthcare offers an attractive benefits package.', 'Larkspur Healthcare'],
    ['where the board asks about the position', 'What are the responsibilities and job description for the Night Baker (Full Time) position at Larkspur Public Schools?\nABOUT US: we bake.', 'Larkspur Public Schools'],
    ['above the words that vacancies are filled', 'The B.C. Mission to Larkspur comprises two offices, one in Ghent.\nWe are recruiting to fill the position below:\nJob Title: Night Baker\nLocation: Ghent', 'B.C. Mission to Larkspur'],
    ['two lines under the title, behind a hamlet', 'Night Baker\nLittlemoor\nLarkspur City Council\n\nWe bake every night for the whole town.', 'Larkspur City Council'],
    ['before the place that the file gives', '---\ntitle: Night Baker\nlocation: "Larkspur Museum, Ghent, Belgium"\ncloses: 2026-03-07\n---\n', 'Larkspur Museum'],
    ['a name with an article', 'Night Baker\n\nAt the Bakery of Ghent, we bake every night.', 'Bakery of Ghent'],
  ])('%s', (_, text, expected) => expect(companyOf(text)).toBe(expected))
})

it.each<[string, string, string]>([
  ['a whole advertisement in one paragraph', `Night Baker Full Time - Ghent ( Job Number: 4410 ) Description ${'You bake bread of all kinds. '.repeat(12)}`, 'Night Baker Full Time'],
  ['a call and a colon', "We're hiring: Night Baker at Larkspur Ovens (Ghent)\n\nWe bake every night.", 'Night Baker'],
  ['a sentence with praise', 'The Larkspur Diner is looking for highly motivated and experienced line cooks to join its kitchen.', 'line cooks'],
  ['a firm with its point behind', "Line Cooks - Larkspur Restaurant Systems, Inc.\nGhent, Belgium\nAbout the job\nYou cook.", 'Line Cooks'],
])('finds the title in %s', (_, text, expected) => {
  const capture = captureText(text, {})
  expect(readTitle(capture, capture.blocks)?.value).toBe(expected)
})

it('takes the name under the title that the page is called after too, whatever its form', () => {
  const lines = 'Night Baker\n\nLR Bakers - Larkspur Entity for Bread and the Advancement of All Who Bake\n\nGhent, Belgium'
  const capture = { ...captureText(lines, {}), title: 'Night Baker | LR Bakers - Larkspur Entity for Bread and the Advancement of All Who Bake' }
  expect(readCompany(capture, capture.blocks, readTitle(capture, capture.blocks))?.value).toContain('LR Bakers')
})
