import { nameOf } from '../facts/plain-json'
import type { Capture } from './capture'
import { employerKey } from './identity'
import { type Signs, signsOf } from './offer-signs'
import type { Recognition } from './recognition'
import { SHORT } from './short-signs'

/** Structured data decides: one job is a posting, several are a list unless the page is about one of them. */
const byData = (capture: Capture): Recognition | undefined => {
  const names = capture.data.map(({ value }) => employerKey(nameOf(value['title']) ?? nameOf(value['name']) ?? ''))
  const titles = new Set(names.filter(name => name !== ''))
  if (titles.size === 0) return undefined
  if (titles.size === 1) return { verdict: 'posting', why: 'its structured data describes one job' }
  const heads = capture.blocks.filter(({ kind, level }) => kind === 'heading' && level === 1).map(({ text }) => employerKey(text))
  const about = [...titles].filter(title => heads.includes(title))
  return about.length === 1 ? { verdict: 'posting', why: 'its heading names one of the jobs in its structured data' } : { verdict: 'list', why: `its structured data describes ${titles.size} jobs` }
}

/** Sections that ask and sections that tell or offer; what a posting is made of. */
const pointsOf = ({ title, calls: called, announced, short, elsewhere, advises, sections, cues, labels, report: reports, words }: Signs): number => {
  const asks = sections.has('must') || sections.has('nice') ? 2 : 0
  const tells = (sections.has('duties') ? 1 : 0) + (sections.has('benefits') ? 1 : 0) + (sections.has('apply') || sections.has('interview') ? 1 : 0)
  // A long text holds some cue by chance.
  const bychance = Math.min(3, Math.floor(words / 2_500))
  return (title ? 2 : 0) + (announced ? 2 : 0) + (called && words < SHORT ? 1 : 0) + short + asks + tells + Math.min(8, cues) + Math.min(3, labels) - Math.min(6, words < SHORT ? 2 * reports : reports) - bychance - (advises ? 8 : 0) - (words < SHORT ? Math.min(6, 2 * elsewhere) : Math.min(2, elsewhere))
}

/** Where no head names a job and nobody is called for, the text must say more. */
const ENOUGH = { withTitle: 6, without: 8 } as const
/** So many words are a notice: its call, its job and one thing more are all it has. */
const NOTICE = 60
/** A few lines that name more jobs than this list them. */
const SEVERAL = 2

/** A text of several jobs that asks nothing of its own. */
const listed = (signs: Signs): Recognition | undefined => {
  if (signs.titles >= 6 && signs.list >= 2 && !(signs.headed.has('must') && signs.cues >= 6)) return { verdict: 'list', why: `it names ${signs.titles} jobs and asks nothing of its own` }
  if (signs.posts >= 2) return { verdict: 'list', why: `it names ${signs.posts} posts, each behind a label` }
  if (!signs.headed.has('must') && ((signs.openings >= 2 && !signs.title) || (signs.titles >= 4 && signs.repeated >= 3 && !signs.tells))) return { verdict: 'list', why: 'it names several jobs and asks nothing of its own' }
  return undefined
}

/** Whether a few lines offer work by grounds of several kinds, and nothing in them is of another kind of text. */
const isTerseOffer = ({ title, calls, callsBeneath, words, grounds, elsewhere, advises, report, list, stints, titles, profile, many }: Signs): boolean => {
  if (!title || many || profile >= 2 || words >= SHORT || advises || stints || elsewhere > 0 || report > 0 || list > 0 || titles > SEVERAL) return false
  // A notice that is headed by its job and calls beneath says what it is.
  return callsBeneath && words < NOTICE || grounds() >= (!calls ? 3 : words < NOTICE ? 1 : 2)
}

/** What shows that a text is no posting, whatever it has of one. */
const refused = (signs: Signs, opens: boolean): string | undefined => {
  if (!opens && signs.cues < 5) return 'nothing at its head names a job'
  if (signs.many && !signs.announced) return 'its head names jobs in general'
  if (signs.profile >= (signs.calls ? 3 : 2)) return 'it describes an occupation, not one job'
  const asks = signs.title && signs.sections.has('must')
  if (signs.cues < 3 && signs.labels < 2 && signs.short < 2 && signs.sections.size < 3 && !(asks && signs.sections.size > 1)) return 'it says little that postings say'
  if (!signs.addresses && !signs.calls && !signs.announced && signs.short < 2 && signs.labels < 3 && signs.cues < 5 && !signs.sections.has('duties') && !(asks && signs.labels > 0)) return 'it speaks to nobody who might apply'
  if (signs.stints && !signs.calls) return 'it reads like a résumé'
  if (signs.report >= 3 && signs.report * 2 > signs.cues + signs.sections.size) return 'it reads like a report or an article'
  return pointsOf(signs) < (opens ? ENOUGH.withTitle : ENOUGH.without) ? 'too little of it asks for or offers work' : undefined
}

/**
 * Whether a capture is a posting, from the capture alone: structured data if there is any, else a head that names a job, and
 * sections and sayings that ask and offer; of a few lines, grounds of several kinds. Reports of interviews, articles,
 * documentation and salary pages are 'no', as is somebody who looks for work; pages that name many jobs are 'list'. Never
 * 'not yet': whether more will come, only the page knows.
 */
export const looksLikePosting = (capture: Capture): Recognition => {
  const data = byData(capture)
  if (data) return data
  const signs = signsOf(capture)
  const list = listed(signs)
  if (list) return list
  if (signs.seeks) return { verdict: 'no', why: 'somebody looks for work in it' }
  const why = refused(signs, signs.title || (signs.calls && signs.words < SHORT))
  if (why !== undefined) return isTerseOffer(signs) ? { verdict: 'posting', why: 'its few lines name a job, and say what it offers or asks' } : { verdict: 'no', why }
  return { verdict: 'posting', why: signs.title ? 'its head names a job, and its text asks and offers' : 'its text asks and offers work' }
}
