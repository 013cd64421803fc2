import type { Correction, WholeFact } from '../../lib/posting/correction'
import type { Posting } from '../../lib/posting/posting'
import { factValues, type FactValue } from './fact-values'

/** One line of what the posting says, and the facts it is made of. No values: it is not stated, and important enough to say so. */
export type FactRow = { label: string; facts: readonly WholeFact[]; values: FactValue[] }

/** In the order in which people ask; 'always' is said even where it is not stated. */
const ROWS: readonly [label: string, facts: readonly WholeFact[], always?: 'always'][] = [
  ['Pay', ['pay', 'bonus'], 'always'],
  ['Equity', ['equity']],
  ['Place', ['places'], 'always'],
  ['Workplace', ['workplace', 'officeDays']],
  ['Remote from', ['remoteScope']],
  ['Shared hours', ['overlap']],
  ['Contract', ['employment']],
  ['Hours', ['hours']],
  ['Level', ['level']],
  ['Years', ['years'], 'always'],
  ['Education', ['education'], 'always'],
  ['Languages', ['languages']],
  ['Visa', ['visa']],
  ['Clearance', ['clearance']],
  ['Team', ['teamSize']],
  ['Posted', ['posted'], 'always'],
  ['Apply by', ['deadline']],
  ['Start', ['start']],
  ['Part of a post', ['workload']],
  ['Shifts', ['shifts']],
  ['Licences', ['licences']],
  ['Checks', ['checks']],
  ['Travel', ['travel']],
  ['Stated', ['disclosures']],
]

/** What a posting says. Pay, place, years, education and posted are said even where they are not stated, and so is what the person corrected. */
export const factRows = (posting: Posting, corrections: readonly Correction[] = []): FactRow[] =>
  ROWS
    .map(([label, facts, always]) => ({ label, facts, always, values: facts.flatMap(fact => factValues(posting, fact)) }))
    .filter(({ facts, values, always }) => always || values.length > 0 || corrections.some(({ fact }) => facts.some(own => own === fact)))
    .map(({ label, facts, values }) => ({ label, facts, values }))
