import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Account } from '../../components/sidebar/Account'
import { PostingView } from '../../components/sidebar/PostingView'
import { Sidebar, type SidebarProps } from '../../components/sidebar/Sidebar'
import { wordsRead } from '../../components/sidebar/words-read'
import type { Assessment } from '../../lib/assessment/assessment'
import { TELLS_LITTLE } from '../../lib/fit/fullness'
import { assessment, fit, note, posting, said } from './assessment-fixture'

const nothing = (): void => undefined
const callbacks = { onCollapse: nothing, onSave: nothing, onUndo: nothing, onReveal: nothing, onMark: nothing, onOpen: nothing, onSite: nothing, onMute: nothing, onRetry: nothing }
const textOf = (html: string): string =>
  html.replace(/<[^>]{0,2000}>/g, ' ').replaceAll('&amp;', '&').replaceAll('&#x27;', '’').replaceAll('&quot;', '"').replace(/\s+/g, ' ').replace(/ ([.,])/g, '$1')
const shown = (about: Assessment): string => textOf(renderToStaticMarkup(<PostingView assessment={about} framed={false} marked={false} callbacks={callbacks} />))
const sidebar = (some: Partial<SidebarProps> = {}): string =>
  renderToStaticMarkup(
    <Sidebar view={{ state: 'posting', assessment, host: 'jobs.example', off: false, profile: true }} collapsed={false} busy={false} undo={false} marked={false} news="" callbacks={callbacks} {...some} />,
  )
const { fit: _fit, ...withoutFit } = assessment

describe('what the sidebar shows of a posting', () => {
  it.each([
    ['Senior Logistics Planner (Cold Chain)'],
    ['Harbour & Pine · Network Planning'],
    ['Strong on what they insist on. SAP IBP or Kinaxis is the gap.'],
    ['EUR 62–78k a year · 15 % above your floor'],
    ['The deadline was 2 November 2026, 19 days ago.'],
    ['2 of 5 requirements met, 1 partly.'],
    ['SQL ~ you know Excel'],
    ['Tableau · nice to have'],
    ['Route optimisation · mentioned'],
    ['Pay EUR 62,000–78,000 a year €62,000 – €78,000 + bonus'],
    ['Place Rotterdam, Netherlands'],
    ['Workplace Hybrid · 2 days a week in the office'],
    ['Shared hours 10:00–15:00 Amsterdam time'],
    ['Contract Full-time · Permanent'],
    ['Years 5 years, supply chain planning'],
    ['Education not stated'],
    ['Posted not stated'],
    ['Languages Dutch, B2, a plus'],
    ['Apply by 2 November 2026'],
    ['Planning case · 2 h · in your own time'],
    ['The stages add up to 4 h 30 min; the posting says 5 h 30 min.'],
    ['Your note · Q2 2026 · Logistics planner'],
    ['Recruiter call → planning case → on-site: case review, warehouse tour'],
    ['Got an offer and declined, a mixed experience.'],
    ['The posting promises Predictable hours, no weekend work Your note says weekend shifts came up only in the last talk'],
    ['Ask before you commit'],
  ])('says "%s"', sentence => {
    expect(shown(assessment)).toContain(sentence)
  })

  it('comes in the order in which people ask', () => {
    const text = shown(assessment)
    const places = ['Senior Logistics Planner', 'not stated, and you need it', 'The deadline was', 'Missing skills', 'What it says', 'Interviews', 'Ask before you commit', 'How the number comes about'].map(words => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('says what would raise the fit, now and then', () => {
    const text = shown({ ...assessment, whatIf: [{ label: 'SAP IBP, 1 year', from: 71, to: 78, change: { skill: { name: 'SAP IBP', years: 1, last: 2026 } } }] })
    expect(text).toContain('What would raise it SAP IBP, 1 year 71 → 78')
    expect(shown(assessment)).not.toContain('What would raise it')
  })

  it('asks for what the profile leaves open', () => {
    const open = { ...fit, tell: [{ asks: 'pay', what: 'what you want to earn', points: 9 }, { asks: 'homes', what: 'where you can work', points: 4 }] }
    expect(shown({ ...assessment, fit: open })).toContain('Tell me more about what you want to earn; where you can work. The number would be surer by about 9 points.')
  })

  it('says of a profile that tells little that what it does not name may be known', () => {
    const [first, ...rest] = fit.parts.filter(({ state, kind }) => kind === 'skill' && state === 'missed')
    const thin = { ...fit, parts: first ? [{ ...first, state: 'unknown' as const, why: TELLS_LITTLE }, ...rest] : [] }
    expect(shown({ ...assessment, fit: thin })).toContain('Your profile tells little yet, so you may know some of these.')
    expect(shown(assessment)).not.toContain('Your profile tells little yet')
  })

  it('keeps years, degrees and licences apart from missing skills', () => {
    const short = { ...fit, missing: [...fit.missing, { kind: 'years' as const, skill: '5+ years in forecasting', tier: 'must' as const, near: '2 years', said: said('five years of forecasting') }] }
    const text = shown({ ...assessment, fit: short })
    expect(text).toContain('Also asked for, and not or not wholly in your profile: 5+ years in forecasting · yours: 2 years')
  })

  it.each([[true, 'Deal-breaker'], [undefined, 'Rules it out']])('a gate that is the person\'s own (%s) is called %s', (own, words) => {
    const gated = { ...fit, gates: [{ kind: 'language' as const, why: 'Japanese: not among your languages', ...(own && { own }) }] }
    expect(shown({ ...assessment, fit: gated })).toContain(words)
  })

  it('names missing skills that are a must before those that are nice', () => {
    const text = shown(assessment)
    const chips = text.slice(text.indexOf('Missing skills'))
    expect(chips.indexOf('SAP IBP or Kinaxis')).toBeLessThan(chips.indexOf('Tableau'))
    expect(chips.indexOf('Tableau')).toBeLessThan(chips.indexOf('Route optimisation'))
  })

  it('leaves out what is absent and not important', () => {
    for (const label of ['Visa', 'Clearance', 'Equity', 'Start']) expect(shown(assessment)).not.toContain(label)
  })

  it('says that pay, place, years, education, posted and the interview process are not stated', () => {
    const bare: Assessment = {
      ...withoutFit, notices: [], beside: { notes: [], pairs: [], questions: [] },
      posting: { places: [], workplace: [], pay: [], employment: [], years: [], languages: [], dates: {}, requirements: [], disagreements: [] },
    }
    const text = shown(bare)
    for (const label of ['Pay', 'Place', 'Years', 'Education', 'Posted', 'Interview process:']) expect(text).toContain(`${label} not stated`)
    expect(text).toContain('Title not stated')
    expect(text).toContain('Company not stated')
  })

  it('asks who the person is where there is no profile, and shows no number', () => {
    const text = shown(withoutFit)
    expect(text).toContain('Tell us who you are to see a fit.')
    expect(text).not.toContain('71')
    expect(text).not.toContain('Missing skills')
  })

  it('shows nothing of its own workings', () => {
    const pack = { ...note, id: 'n2', source: 'pack' as const, rounds: [], warnings: [], text: 'Short.' }
    const text = `${shown({ ...assessment, beside: { ...assessment.beside, notes: [note, pack] } })}${textOf(sidebar()).trim()}`
    expect(text).not.toMatch(/undefined|null|NaN|\[object|process-sum|recruiter-screen|[{}]/)
    expect(text).toContain('One person’s account · Q2 2026')
  })

  it('says once what rests on data alone, and quotes none of the data', () => {
    const pay = posting.pay.map(range => ({ ...range, said: { words: 'EUR 62000 78000 YEAR', source: 'data' as const, field: 'baseSalary' } }))
    const dates = { deadline: { day: '2026-11-02', said: { words: '2026-11-02T00:00:00Z', source: 'data' as const, field: 'validThrough' } } }
    const text = shown({ ...assessment, posting: { ...posting, pay, dates } })
    expect(text).toContain('Pay and apply by: from the data behind the page.')
    expect(text).not.toMatch(/62000|00:00/)
  })

  it('says nothing of data where all was read from the text', () => {
    expect(shown(assessment)).not.toContain('behind the page')
  })

  it('marks the words of the text, each once, and none of the structured data', () => {
    const dates = { deadline: { day: '2026-11-02', said: { words: '2026-11-02', source: 'data' as const, field: 'validThrough' } } }
    const words = wordsRead({ ...assessment, posting: { ...posting, dates } })
    expect(words).toContain('€62,000 – €78,000 + bonus')
    expect(words).not.toContain('2026-11-02')
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('the account of the number', () => {
  it('shows points that add up to the score', () => {
    const html = renderToStaticMarkup(<Account fit={fit} open />)
    const points = [...html.matchAll(/<td>([−\d.]+)/g)].map(match => Number((match[1] ?? '').replace('−', '-')))
    const together = points.pop()
    expect(points).toHaveLength(fit.parts.length)
    expect(points.reduce((sum, p) => sum + p, 0)).toBe(together)
    expect(together).toBe(fit.score)
  })

  it('says a day as one says it', () => {
    const dated = { ...fit, parts: fit.parts.map(part => ({ ...part, why: `${part.why}; at the rate of 2026-05-04` })) }
    expect(textOf(renderToStaticMarkup(<Account fit={dated} open />))).toContain('at the rate of 4 May 2026')
  })

  it('shows what a failed deal-breaker takes away', () => {
    const gated = { ...fit, score: 25, parts: [...fit.parts, { kind: 'gate' as const, label: 'Sponsorship', points: -46, of: 0, state: 'missed' as const, why: 'caps the score at 25', said: said('no sponsorship') }] }
    expect(textOf(renderToStaticMarkup(<Account fit={gated} open />))).toContain('−46')
  })
})

describe('the frame', () => {
  it.each([
    ['offers to save', sidebar(), 'Save role'],
    ['says that the role is saved', sidebar({ view: { state: 'posting', assessment: { ...assessment, role: { id: 'r', savedAt: '2026-11-20T08:00:00Z', stage: 'saved' } }, off: false, profile: true } }), 'Saved'],
    ['tells in one line what went wrong', sidebar({ view: { state: 'trouble', why: 'This page could not be read.' } }), 'This page could not be read. Try again'],
    ['says that it reads', sidebar({ view: { state: 'reading' } }), 'Reading this page …'],
    ['has a switch for the site', sidebar(), 'Not on jobs.example'],
  ])('%s', (_name, html, words) => {
    expect(textOf(html)).toContain(words)
  })

  it('offers an undo only for a save that was just made', () => {
    const saved = { state: 'posting', assessment: { ...assessment, role: { id: 'r', savedAt: '2026-11-20T08:00:00Z', stage: 'saved' } }, off: false, profile: true } as const
    expect(textOf(sidebar({ view: saved, undo: true }))).toContain('Undo')
    expect(textOf(sidebar({ view: saved, undo: false }))).not.toContain('Undo')
  })

  it('is a tab with the score when collapsed', () => {
    const html = sidebar({ collapsed: true })
    expect(html).toContain('aria-label="Show the fit: 71 of 100"')
    expect(textOf(html)).not.toContain('Harbour')
  })

  it('has nothing to type into', () => {
    expect(sidebar()).not.toMatch(/<(?:input|textarea|select)|contenteditable/i)
  })

  it('announces what was done', () => {
    expect(sidebar({ news: 'Saved.' })).toMatch(/role="status" aria-live="polite">Saved\./)
  })
})
