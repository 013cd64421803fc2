import type { Assessment } from '../../lib/assessment/assessment'
import type { Fit, Part } from '../../lib/fit/fit'
import type { Note } from '../../lib/notes/note'
import type { Posting } from '../../lib/posting/posting'
import type { Said } from '../../lib/text/said'

/** Words as if read from a block of text. */
export const said = (words: string): Said => ({ words, source: 'text', block: 0, from: 0, to: words.length })

export const posting: Posting = {
  url: 'https://jobs.example/harbour/1',
  title: { value: 'Senior Logistics Planner (Cold Chain)', said: said('Senior Logistics Planner (Cold Chain)') },
  company: { value: 'Harbour & Pine', said: said('Harbour & Pine') },
  department: { value: 'Network Planning', said: said('Network Planning') },
  places: [{ city: 'Rotterdam', country: 'NL', said: said('our Rotterdam office') }],
  workplace: [{ kind: 'hybrid', said: said('hybrid, two days in the office') }],
  officeDays: { days: 2, said: said('hybrid, two days in the office') },
  remoteScope: { text: 'within 2 hours of Central European Time', said: said('We hire within two hours of CET.') },
  overlap: { zone: 'Europe/Amsterdam', from: '10:00', to: '15:00', said: said('core hours are 10 to 15, Amsterdam time') },
  pay: [{ min: 62_000, max: 78_000, currency: 'EUR', period: 'year', said: said('€62,000 – €78,000 + bonus') }],
  employment: [{ kind: 'full-time', said: said('permanent full-time position') }, { kind: 'permanent', said: said('permanent full-time position') }],
  level: { level: 'senior', said: said('Senior') },
  years: [{ min: 5, of: 'supply chain planning', said: said('Five or more years in supply chain planning') }],
  languages: [{ lang: 'nl', level: 'B2', required: false, said: said('Dutch is a plus (B2)') }],
  dates: { deadline: { day: '2026-11-02', said: said('Apply until 2 November 2026') } },
  teamSize: { people: 8, said: said('a team of eight') },
  interview: {
    stages: [
      { name: 'Call with our recruiter', minutes: 30, said: said('Call with our recruiter (30 min)') },
      { name: 'Planning case', minutes: 120, async: true, said: said('Planning case, 2 hours, at home') },
      { name: 'Day in Rotterdam', minutes: 120, parts: ['case review', 'meet the team'], said: said('Day in Rotterdam: case review, meet the team (2 hours)') },
    ],
    statedTotal: { minutes: 330, said: said('about five and a half hours of your time') },
  },
  requirements: [],
  disagreements: [],
}

const part = (kind: Part['kind'], label: string, points: number, of: number, state: Part['state'], why: string, more: Partial<Part> = {}): Part =>
  ({ kind, label, points, of, state, why, ...more })

export const fit: Fit = {
  score: 71,
  band: [66, 80],
  coverage: 0.82,
  gates: [],
  parts: [
    part('title', 'Senior Logistics Planner', 14, 14, 'met', 'close to what you look for', { said: said('Senior Logistics Planner (Cold Chain)'), yours: 'Logistics planner' }),
    part('skill', 'Demand forecasting', 12, 12, 'met', '6 years in your profile', { tier: 'must', said: said('solid demand forecasting'), yours: 'Demand forecasting, 6 years' }),
    part('skill', 'SAP IBP or Kinaxis', 0, 12, 'missed', 'asked for, not in your profile', { tier: 'must', said: said('SAP IBP or Kinaxis in daily use') }),
    part('skill', 'SQL', 3.75, 8, 'partly', 'you know Excel', { tier: 'must', said: said('comfortable with SQL') }),
    part('skill', 'Tableau', 0, 3, 'missed', 'nice to have, not in your profile', { tier: 'nice', said: said('Tableau is a bonus') }),
    part('years', '5 years of supply chain planning', 9, 9, 'met', 'you have 8', { said: said('Five or more years in supply chain planning') }),
    part('place', 'Rotterdam', 9, 9, 'met', 'you live there', { said: said('our Rotterdam office'), yours: 'Rotterdam' }),
    part('workplace', 'Hybrid, 2 days a week', 7, 7, 'met', 'you go to an office up to 3', { said: said('hybrid, two days in the office') }),
    part('pay', 'EUR 62–78k a year', 10, 10, 'met', '15 % above your floor', { said: said('€62,000 – €78,000 + bonus'), yours: 'at least EUR 54,000 a year' }),
    part('authorisation', 'Sponsorship', 6.25, 12, 'unknown', 'not stated, and you need it'),
  ],
  missing: [
    { skill: 'Tableau', tier: 'nice', said: said('Tableau is a bonus') },
    { skill: 'SAP IBP or Kinaxis', tier: 'must', said: said('SAP IBP or Kinaxis in daily use') },
    { skill: 'SQL', tier: 'must', near: 'Excel', said: said('comfortable with SQL') },
    { skill: 'Route optimisation', tier: 'mentioned', said: said('you will work beside the route optimisation group') },
  ],
  verdict: 'Strong on what they insist on. SAP IBP or Kinaxis is the gap.',
}

export const note: Note = {
  id: 'n1', source: 'own', employer: { name: 'Harbour & Pine', aliases: [] }, role: 'Logistics planner', quarter: '2026-Q2',
  rounds: [
    { kind: 'recruiter-screen', topics: [], parts: [] },
    { kind: 'take-home', name: 'planning case', minutes: 240, topics: [], parts: [] },
    { kind: 'onsite', topics: [], parts: ['case review', 'warehouse tour'] },
  ],
  outcome: 'declined', experience: 'neutral',
  warnings: [{ topic: 'hours', about: 'Weekend shifts came up only in the last talk.' }],
  advice: [], questions: [], text: 'Long case.', added: '2026-07-01T10:00:00.000Z',
}

/** A hand-written posting, its fit, notices and a note: what the sidebar is drawn from in tests. */
export const assessment: Assessment = {
  visit: 'v1', url: 'https://jobs.example/harbour/1',
  recognition: { verdict: 'posting', why: 'structured data' },
  posting, fit,
  notices: [
    { kind: 'expired', text: 'The deadline was 2 November 2026, 19 days ago.', said: [said('Apply until 2 November 2026')] },
    { kind: 'process-sum', text: 'The interview stages add up to 4 h 30 min; the posting says 5 h 30 min.', said: [] },
  ],
  beside: {
    notes: [note],
    pairs: [{ topic: 'hours', promise: said('Predictable hours, no weekend work'), report: 'weekend shifts came up only in the last talk', note: 'n1' }],
    questions: [
      { text: 'How often did the team work on weekends in the last quarter?', why: 'a note on this employer suggests it' },
      { text: 'Who plans the cold chain today?', why: 'a note on this employer suggests it' },
    ],
  },
}
