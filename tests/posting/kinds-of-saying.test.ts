import { expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { toReading } from '../../lib/posting/reading'
import { readPosting } from '../../lib/posting/read'

const reading = (text: string) => toReading(readPosting(captureText(text, {})))
const pay = (text: string): unknown => reading(text).salary.map(({ min, max, currency, period }) => [min, max, currency, period])

it.each<[string, string, unknown]>([
  ['the steps of a scale, one after the other', 'Care Assistant\nGhent, Belgium\n\nSalary scale: €35,434 - €36,883 - €38,410 - €38,816 - €44,539', [[35434, 44539, 'EUR', 'year']]],
  ['the first and the last step of a scale', 'Teacher\n\nSalary schedule\nStep 1 Column 1: $60,928 - Step 30 Column VII: $128,902', [[60928, 128902, 'USD', 'year']]],
  ['pay, and the same in another money', 'Baker\nSingapore, Singapore\n\nSGD 65,000 - 85,000 per year (approximately USD 48,000 - 63,000).', [[65000, 85000, 'SGD', 'year']]],
  ['a fee for work under a heading of pay', 'Baking Teacher\n\n## Pay\n\nTeaching fee: $33/hour\n\nNon-teaching fee: $16-20/hour', [[33, 33, 'USD', 'hour'], [16, 20, 'USD', 'hour']]],
  ['no fee that is asked of people', 'Baking Teacher\n\n## About us\n\nMembership fee: $33/hour', []],
  ['the dollar of the country where one must be allowed to work', 'Cook\n\nWage $27-$35 hourly rate\nYou have the right to live and work in New Zealand.', [[27, 35, 'NZD', 'hour']]],
  ['no dollar of the country of the customers', 'Cook\n\nWage $27-$35 hourly rate\nYou lead calls with Australian clients.', [[27, 35, 'USD', 'hour']]],
])('reads as pay %s', (_, text, expected) => expect(pay(text)).toEqual(expected))

it.each<[string, [number, number | null][]]>([
  ["At least 8 years' experience in construction, of which 3 in tunnels.", [[8, null], [3, null]]],
  ['7+ years of experience in baking, at least 3 at senior level.', [[7, null], [3, null]]],
  ['5 years of experience in ovens, including 2 in stone ovens.', [[5, null], [2, null]]],
  ['5 years of experience in bakeries with at least 40 people.', [[5, null]]],
])('reads the years of %s', (text, expected) => expect(reading(`# Baker\n## Requirements\n- ${text}`).years.map(({ min, max }) => [min, max])).toEqual(expected))

it('says what the smaller number of years is of', () =>
  expect(reading('# Baker\n## Requirements\n- At least 3 years of baking experience, one of them in sourdough').years.map(({ of }) => of)).toEqual(['baking', 'sourdough']))

it.each([
  'Sponsorship opportunities will not exist.', 'Open to Belgian nationals only.', 'Project Baker (Open to Belgian National Only)', 'The bakery may only offer a contract to persons who are Belgian.', 'Applicants must meet citizenship requirements.',
])('takes the employer to refuse help with a permit: %s', text => expect(reading(`# Baker\n\n${text}`).visa).toBe('refused'))

it.each([['Equity in an early-stage company that grows', true], ['Equity package', true], ['Equity and fairness in all we do', null], ['Equity research skills', null]])('%s: equity %s', (text, expected) => expect(reading(`# Baker\n## What we offer\n- ${text}`).equity).toBe(expected))

it.each<[string, string, string | null]>([
  ['behind a label with a remark in brackets', 'Application deadline (midnight local time in Ghent, Belgium): 29 October 2026', '2026-10-29'],
  ['behind a label that goes on', 'Deadline to apply on our portal: 30 November 2026', '2026-11-30'],
  ['not behind another date', 'Deadline of the project: 30 November 2026', null],
])('reads a deadline %s', (_, text, expected) => expect(reading(`# Baker\n\nPosted: 1 October 2026\n\n${text}`).deadline).toBe(expected))

it.each<[string, string | null]>([['Grade 10 or equivalent', 'secondary'], ['National Senior Certificate', 'secondary'], ['Pay grade 12 or equivalent', null], ['A B.Sc scholarship after two years', null]])('%s is the education %s', (text, expected) => expect(reading(`# Baker\n## Requirements\n- ${text}`).education?.level ?? null).toBe(expected))

it('takes a line of the head for the level', () => expect(reading('Project Baker\nGhent, Belgium\n\nMid-level\n\nPosted: 1 June 2026\n\nYou bake.').level).toBe('mid'))

it.each<[string, string, unknown]>([
  ['a line that lists several', 'Branch Manager\n\nLagos / Onitsha / Abuja\n\nYou lead the branch.', ['Lagos', 'Onitsha', 'Abuja']],
  ['several in brackets', 'Location: Multiple locations (Ghent, Bruges, etc.)', ['Ghent', 'Bruges']],
  ['a list that goes on', 'Van Driver\n\nLagos, Abuja, Port Harcourt, and more\n\nYou drive.', ['Lagos', 'Abuja', 'Port Harcourt']],
  ['a file whose place begins with an office', '---\ntitle: Baker\nlocation: "Food and Bread Office (FBO), Ghent, Belgium"\n---\n\nYou bake.', ['Ghent']],
  ['no house under the label', 'Location: Larkspur Junior High', []],
])('reads the places of %s', (_, text, expected) => expect(reading(text).locations.map(({ city }) => city)).toEqual(expected))

it('reads the kind of a contracted job', () => expect(reading('Baker\n\nJob Type: Contracted Full-Time').employment).toEqual(expect.arrayContaining(['contract', 'full-time'])))
