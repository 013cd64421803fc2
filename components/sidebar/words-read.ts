import type { Assessment } from '../../lib/assessment/assessment'
import { standsInPage, type Said } from '../../lib/text/said'
import { factRows } from '../facts/fact-rows'

/** All words of the page that something shown was read from, each once: what "mark in text" marks. */
export const wordsRead = ({ posting, fit, notices, beside }: Assessment): string[] => {
  const said: (Said | undefined)[] = [
    posting.title?.said, posting.company?.said,
    ...factRows(posting).flatMap(row => row.values.map(value => value.said)),
    ...(posting.interview?.stages ?? []).map(stage => stage.said),
    posting.interview?.statedTotal?.said,
    ...(fit?.parts ?? []).map(part => part.said),
    ...notices.flatMap(notice => notice.said),
    ...beside.pairs.map(pair => pair.promise),
  ]
  return [...new Set(said.flatMap(one => (one && standsInPage(one) && one.words.trim().length > 2 ? [one.words] : [])))]
}
