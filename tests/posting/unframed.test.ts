import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { looksLikePosting } from '../../lib/posting/looks'
import { readPosting } from '../../lib/posting/read'

const posting = (text: string) => readPosting(captureText(text, {}))

describe('a posting that comes without its frame', () => {
  it.each<[string, string, string]>([
    ['is named behind a call', "We're Hiring! Night Baker\n\nCompany: Larkspur\n\nMust have:\n- Rye", 'Night Baker'],
    ['is named below the lines that lead through the site', 'Skip to main content\nHome\nJobs\nMessaging\nLarkspur logo\nLarkspur\nShare\nNight Baker\nGhent, Belgium\nApply\nAbout the job\nYou bake.', 'Night Baker'],
    ['is named by its first line, not by its kind', 'Senior Baker - Rye & Spelt\nLarkspur Foods Ltd\nGhent\n\nJob description\nYou bake bread.\n\nRole: Baker', 'Senior Baker - Rye & Spelt'],
    ['is named in an e-mail that says whom they need', 'Hi Kim,\n\nI came across your profile.\n\nThey need a Lead Java Engineer to head up a squad.', 'Lead Java Engineer'],
    ['is named where a firm is after somebody', "Hi there,\n\nWe are a small firm and we're after a Registered Electrician to join our crew.", 'Registered Electrician'],
    ['is named where a body accepts applications', 'The district is accepting applications for a full-time Chemistry Teacher for next year.', 'Chemistry Teacher'],
  ])('%s', (_, text, title) => expect(posting(text).title?.value).toBe(title))

  it('is no job where a shop cries out', () => expect(posting('Great news! We open on Sundays\n\nCome and see us.').title).toBeUndefined())

  it.each<[string, string, string]>([
    ['beside the name of its picture', 'Home\nLarkspur logo\nLarkspur\nNight Baker\nGhent, Belgium', 'Larkspur'],
    ['under a line that says employer', 'Night Baker\n\nEmployer\nFenmarsh Council\n\nLocation\nGhent', 'Fenmarsh Council'],
    ['in what it promises', "Night Baker\n\nYou bake bread all night long for us.\n\nWhen you're with Larkspur, you rise early.", 'Larkspur'],
    ['as a department under the title', 'Policy Adviser\nDepartment for Still Waters\nApply before Monday\n\nYou will lead reform.', 'Department for Still Waters'],
    ['as a city over the title', 'CITY OF FENMARSH\ninvites applications for the position of:\nPolice Officer\n\nUnder supervision, performs patrol.', 'CITY OF FENMARSH'],
  ])('names its employer %s', (_, text, company) => expect(posting(text).company?.value).toBe(company))

  it('is recognised by prose alone', () => {
    const text = "Hi there,\n\nWe are a Ghent-based bakery and we're after a Baker to join our crew, starting as soon as possible. You'll be baking rye. You need 3 or more years in the trade. We pay €18 to €21 an hour. Drop Mel a line with your CV."
    expect(looksLikePosting(captureText(text, {})).verdict).toBe('posting')
  })
})

describe('the level of a title', () => {
  it.each<[string, string | undefined]>([['Member of Technical Staff', undefined], ['Senior Member of Technical Staff', 'senior'], ['Staff Engineer', 'staff'], ['Chief of Staff', undefined]])('%s', (title, level) => {
    expect(posting(`# ${title}\n\nYou build things.`).level?.level).toBe(level)
  })
})

describe('where field and text do not agree on where one works', () => {
  const working = (text: string) => {
    const read = readPosting({ ...captureText(`# Night Baker\n${text}`, {}), data: [{ from: 'json-ld', value: { title: 'Night Baker', jobLocationType: 'TELECOMMUTE' } }] })
    return [read.workplace.map(({ kind }) => kind), read.disagreements.map(({ fact }) => fact)]
  }
  it('hybrid in the text stands, and both are told', () => expect(working('Hybrid working: 3 days a week in the office in Ghent.')).toEqual([['hybrid'], ['workplace']]))
  it('on-site in the text does not, and both are told', () => expect(working('This role is on-site in Ghent.')).toEqual([['remote'], ['workplace']]))
})
