import type { Posting } from '../../lib/posting/posting'
import type { FactValue } from './fact-values'
import { CHECK, DISCLOSURE, SHIFT } from './fact-words'
import { sayLicence, sayTravel } from './say-licence'

/** Facts that are shown and cannot be corrected, in the order in which they are shown beneath the others. */
export const MORE: readonly (readonly [label: string, values: (posting: Posting) => FactValue[]])[] = [
  ['Part of a post', ({ workload }) => (workload ? [{ text: `${workload.min === workload.max ? workload.min : `${workload.min}–${workload.max}`} %`, said: workload.said }] : [])],
  ['Shifts', ({ shifts = [] }) => shifts.map(({ kind, said }) => ({ text: SHIFT[kind], said }))],
  ['Licences', ({ licences = [] }) => licences.map(licence => ({ text: sayLicence(licence), said: licence.said }))],
  ['Checks', ({ checks = [] }) => checks.map(({ kind, said }) => ({ text: CHECK[kind], said }))],
  ['Travel', ({ travel }) => (travel ? [{ text: sayTravel(travel), said: travel.said }] : [])],
  ['Stated', ({ disclosures = [] }) => disclosures.map(({ kind, said }) => ({ text: DISCLOSURE[kind], said }))],
]
