import type { WholeFact } from '../../lib/posting/correction'
import type { Posting } from '../../lib/posting/posting'
import { factValues } from '../facts/fact-values'

/** What is compared in plain values, in this order. */
const FACTS: readonly { fact: WholeFact; name: string }[] = [
  { fact: 'pay', name: 'Pay' }, { fact: 'bonus', name: 'Bonus' }, { fact: 'equity', name: 'Shares' }, { fact: 'places', name: 'Place' }, { fact: 'workplace', name: 'Workplace' },
  { fact: 'officeDays', name: 'Office days' }, { fact: 'remoteScope', name: 'Remote from' }, { fact: 'overlap', name: 'Shared hours' }, { fact: 'employment', name: 'Contract' },
  { fact: 'hours', name: 'Hours' }, { fact: 'workload', name: 'Workload' }, { fact: 'shifts', name: 'Shifts' }, { fact: 'level', name: 'Level' }, { fact: 'years', name: 'Years' },
  { fact: 'education', name: 'Education' }, { fact: 'languages', name: 'Languages' }, { fact: 'licences', name: 'Licences' }, { fact: 'visa', name: 'Permission to work' },
  { fact: 'travel', name: 'Travel' }, { fact: 'posted', name: 'Posted' }, { fact: 'deadline', name: 'Apply by' }, { fact: 'start', name: 'Start' },
  { fact: 'interview', name: 'Interviews' }, { fact: 'interviewTotal', name: 'Interviews take' },
]

/** One plain row: for each posting what it states, in its order; empty where it states nothing. */
export type FactRow = { name: string; values: string[][] }

/** The facts that at least one of the postings states, side by side. */
export const factRowsOf = (postings: readonly Posting[]): FactRow[] =>
  FACTS.map(({ fact, name }) => ({ name, values: postings.map(posting => factValues(posting, fact).map(({ text }) => text)) })).filter(({ values }) => values.some(texts => texts.length > 0))
