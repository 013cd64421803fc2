import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../lib/text/document'
import { labelled } from '../../lib/text/labelled'

const KNOWN = new Set(['location', 'locations', 'salary', 'working pattern', 'time type', 'about us'])
const values = (text: string, label: string): string[] => labelled(blocksOfText(text), new Set([label]), KNOWN).map(each => each.text)

describe('a value and its label', () => {
  it.each<[string, string, string, string[]]>([
    ['in one line', 'Location: Ghent\nSalary: €3,000', 'location', ['Ghent']],
    ['on lines of their own, as public services print them', 'Baker, nights\n\nSalary\n€3,000 - €3,400\n\nLocation\nGhent, Bruges\n\nWorking pattern\nPart-time', 'location', ['Ghent, Bruges']],
    ['several lines under one label', 'Baker\nLocation\nGhent\nBruges\nSalary\n€3,000', 'location', ['Ghent', 'Bruges']],
    ['in small letters, as one staff system writes them', 'Night Baker\nApply\ntime type\nFull time\nlocations\nGhent', 'time type', ['Full time']],
    ['in columns parted by a tab', 'Location\tGhent, Belgium\nSalary\t€3,000 a month', 'salary', ['€3,000 a month']],
    ['in columns parted by blanks', 'Location  Ghent, Belgium\nSalary   €3,000 a month', 'location', ['Ghent, Belgium']],
    ['a paragraph under such a line is none', 'Location\nOur bakery stands in the middle of the old town of Ghent, where bread has been baked since the year 1901, and it is open each day.', 'location', []],
    ['two blanks behind a sentence part no columns', 'We bake in Ghent.  Location does not matter.', 'location', []],
  ])('%s', (_, text, label, expected) => expect(values(text, label)).toEqual(expected))
})
