import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Capture } from '../../lib/posting/capture'
import { captureText } from '../../lib/posting/capture-text'
import { looksLikePosting } from '../../lib/posting/looks'

const data = (...titles: string[]): Capture['data'] => titles.map(title => ({ from: 'json-ld' as const, value: { '@type': 'JobPosting', title } }))

const POSTING = `# Pastry Cook
Larkspur Bakery
**Location:** Bern
**Employment type:** Full-time
## What you will do
- You will bake croissants each night
## Your profile
- 3+ years of experience in a bakery
- Knowledge of sourdough
## We offer
- Health insurance and 25 days of holiday
Apply now with your CV.`

const GERMAN = `Bäcker (m/w/d)
Standort: Köln
Deine Aufgaben
- Du backst jede Nacht
Dein Profil
- Abgeschlossene Ausbildung als Bäcker
- Erfahrung mit Sauerteig
Wir bieten
- Unbefristete Anstellung in Vollzeit
Bewirb dich jetzt.`

const SHORT = `Forklift operator, night shift
Hartley Cold Stores, Grimsby
£13.40 per hour. Permanent, 40 hours a week.
You will load lorries and keep the stock count right.
Requirements
- A valid forklift licence
- 1 year of experience in a warehouse
Interview process
1. Phone call (15 minutes)
2. Trial shift (2 hours)`

const SHORTEST = `# Barista (part-time)
Café Lindwurm, Graz
We are looking for a barista for three mornings a week, 18 hours. Pay: €13.20 per hour plus tips.
Write to us by 5 December 2026.`

const SHORT_CV = `# Jane Doe
Senior nurse, Leeds
## Experience
- 2019 to present: Ward nurse, St Osyth Hospital, full-time
- 5 years of experience in intensive care
## Skills
- Ventilation, triage`

const CV = `# Ada Example
Software Engineer
## Experience
### Senior Developer, Larkspur Ltd
Mar 2019 – present
- Built payment systems
### Developer, Quillon
2015 – 2019
- Responsible for reports
### Intern, Osprey
2013 – 2015
## Education
BSc Computer Science, degree in 2013
## Skills
Knowledge of Java, Python`

const REPORT = `# Software Engineer interview at Larkspur
I applied online and got a call from the recruiter after two weeks. My experience was mixed.
The interviewer was late and asked about graphs.
They told me that the team works with Java. I was rejected after the third round.
Interview questions: two sum, design a cache. I felt the round went well.`

const ARTICLE = `# How we hire a software engineer
12 min read
In this article we look at what experience with large systems means.
Subscribe to our newsletter. Leave a reply below.
Companies are looking for engineers. Average salary is 60,000 a year, median pay less.`

const DOCS = `# Larkspur Engine
## Overview
A library for tasks.
## Requirements
- Node 20 or later
## Installation
npm install larkspur
## Skills
Tasks are run by workers. You will have to restart.`

const LIST = `# Open positions
34 jobs found
Sort by date
- Senior Baker
- Pastry Cook
- Delivery Driver
- Shift Supervisor
- Store Manager
- Accountant
- Sales Assistant
Next page`

const NOTE = `Phone screen
Online test
The role is advertised as engineer but is mostly support. A member with 5 years of experience did not know the basics. Do not be misled.`

describe('by its text', () => {
  it.each([['a posting', POSTING, 'posting'], ['a posting in German without markdown', GERMAN, 'posting'], ['a short posting', SHORT, 'posting'], ['one shorter still', SHORTEST, 'posting'], ['a résumé', CV, 'no'], ['a short résumé', SHORT_CV, 'no'], ['a report of interviews', REPORT, 'no'], ['an article', ARTICLE, 'no'], ['documentation', DOCS, 'no'], ['a list of jobs', LIST, 'list'], ['an interview note', NOTE, 'no'], ['nothing', '', 'no']])('%s is judged', (_, text, verdict) => {
    const { verdict: judged, why } = looksLikePosting(captureText(text, {}))
    expect(judged, why).toBe(verdict)
    expect(why).not.toBe('')
  })
})

describe('by structured data', () => {
  const empty = captureText('', {})
  it.each<[string, Capture['data'], string, string]>([
    ['one job', data('Baker'), '', 'posting'],
    ['the same job twice', data('Baker', 'baker'), '', 'posting'],
    ['several jobs', data('Baker', 'Cook'), '', 'list'],
    ['several jobs, one of which the heading names', data('Baker', 'Cook'), '# Cook', 'posting'],
    ['a job without a title and no text', [{ from: 'json-ld', value: {} }], '', 'no'],
  ])('%s', (_, jobs, text, verdict) => {
    expect(looksLikePosting({ ...empty, blocks: captureText(text, {}).blocks, data: jobs }).verdict).toBe(verdict)
  })
})

it('judges any text without an exception and never asks for another look', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => looksLikePosting(captureText(text, {})).verdict !== 'not yet'))
})

it.each<[string, string, string]>([
  ['front matter that names a job, a place and a closing day', '---\ntitle: Bread Scientist\ndate: 2026-02-18\ncloses: 2026-03-07\nlocation:\n  name: Ghent, Belgium\nsummary: Bake with hundreds of scientists.\n---\n', 'posting'],
  ['front matter of an article', '---\ntitle: A day with a bread scientist\ndate: 2026-02-18\nsummary: We baked with hundreds of scientists.\n---\n\nIt was dark when we met.', 'no'],
  ['one long paragraph', `Night Nurse Full Time - Ghent ( Job Number: 4410 ) Description ${'You care for patients and keep their families informed. '.repeat(24)} Qualifications The nurse will have knowledge of medication and at least two years of experience. Benefits We offer health insurance and paid time off. You will report to the head nurse.`, 'posting'],
  ['an announcement of several posts', '# Project Officers (two posts)\nVACANCY ANNOUNCEMENT\nLocation: Ghent, Belgium\nDuration: one year\nThe officers write monthly reports and visit the bakeries.\nReports to: the director', 'posting'],
])('%s is told by its text', (_, text, verdict) => expect(looksLikePosting(captureText(text, {})).verdict).toBe(verdict))

it.each<[string, string, string]>([
  ['the profile of an occupation', 'Night Baker\nNight bakers typically work in bakeries, hotels and hospitals.\nAlso known as\n- Dough Maker\nEntry requirements\nYou should have experience of baking, and a certificate helps.\nExpected to earn\n£21,000 to £26,000 a year. Salaries depend on location and employer.\nSkills\n- Good numeracy', 'no'],
  ['a page on jobs in a country', 'Baker Jobs in New Zealand with visa sponsorship\nDetails of Baker Job in New Zealand:\n- Job Title: Baker Jobs in New Zealand\n- Job Type: Full Time\n- Salary Range: NZD 22–35 per hour\n- Visa Sponsorship: Available\nJob Requirements:\n- Bakers must have three years of experience.', 'no'],
  ['sample descriptions', '# Sample Job Descriptions for Testing\n\n## 1. Night Baker\n**Company:** Larkspur Ovens\n**Location:** Ghent\n**Required Skills:**\n- 5+ years of baking experience\n- Strong experience with ovens\n**Salary:** $60,000', 'no'],
  ['a circular of several posts', 'Department of Bread\nThe department invites qualified applicants to apply.\nPost Title: Night Baker\nSalary: R468 459 per annum\nRequirements:\n- 3 years of experience\nPost Title: Oven Cleaner\nSalary: R138 486 per annum\nRequirements:\n- Basic literacy', 'list'],
  ['a posting that says typically once', 'Night Baker\nGhent, Belgium\n\nWe are looking for a night baker. You typically work from midnight to eight. Full-time, €2,900 a month.\n\nRequirements\n- 2 years of experience in baking\n\nSend your CV to jobs@larkspur.example', 'posting'],
])('%s is told apart', (_, text, verdict) => expect(looksLikePosting(captureText(text, {})).verdict).toBe(verdict))
