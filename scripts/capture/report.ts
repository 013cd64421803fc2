import type { Replaced } from './replacing'

const MOST = 25

/** Two or three words in a row that begin with capitals, inside a line: where a name may have been left. */
const namesLeft = (text: string, invented: readonly string[]): string[] => {
  const found = [...text.matchAll(/(?<=[\p{Ll},;:(] )\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2}/gu)].map(([words]) => words)
  return [...new Set(found)].filter(words => !invented.some(name => name.includes(words) || words.includes(name)))
}

const listed = (label: string, all: readonly string[]): string[] => (all.length === 0 ? [] : [`  ${label}: ${all.slice(0, MOST).join(' · ')}${all.length > MOST ? ` and ${all.length - MOST} more` : ''}`])

/** What a run says it did: `text` is all that the cleaned page shows, `address` its address now. */
export type Done = { html: string; expected: string; bytes: [number, number]; removed: number; otherJobs: number; replaced: Replaced; text: string; address: string; left: string[]; differences: string[] }

/** The lines that tell what was replaced and what to check by eye. */
export const reportOf = ({ html, expected, bytes: [before, after], removed, otherJobs, replaced, text, address, left, differences }: Done): string => {
  const invented = [...replaced.values()].flatMap(all => [...all.values()])
  const kinds = [...replaced].flatMap(([kind, all]) => listed(`${kind} (${all.size})`, [...all].map(([original, to]) => `${original} → ${to}`)))
  return [
    `${html}: ${Math.ceil(after / 1024)} KB of ${Math.ceil(before / 1024)} KB; ${removed} parts and ${otherJobs} links to other jobs taken out`,
    'Replaced:', ...(kinds.length > 0 ? kinds : ['  nothing was found that identifies anybody']),
    'Check by eye that nothing is left that identifies somebody, and reword the text: a fixture is written by us, only its markup is the site’s.',
    `  its address is now: ${address}`,
    ...listed('still there, replace it by hand', left),
    ...listed('these may be names', namesLeft(text, invented)),
    ...listed('long figures', [...new Set(text.match(/(?<![\p{N}.,])\d{5,}(?![\p{N}.,]\d)/gu))].filter(figures => !invented.some(to => to.includes(figures)))),
    ...(differences.length > 0 ? ['The page is read otherwise than before it was cleaned:', ...differences.map(line => `  ${line}`)] : ['The page is read as it was before it was cleaned.']),
    `Then compare ${expected} with the page, mend what is wrong in it, and set "reviewed" to true. Until then npm test fails.`,
  ].join('\n')
}
