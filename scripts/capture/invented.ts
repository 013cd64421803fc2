import { createHash } from 'node:crypto'

/** Employers and persons that there are not, to stand for those of a saved page. */
const EMPLOYERS = ['Fernholt', 'Quillmark', 'Tannrode', 'Larkloom', 'Ovenly', 'Hollowbrook', 'Vesterlund', 'Zimtberg', 'Corvane', 'Marrowfield']
const FIRST = ['Robin', 'Kim', 'Alex', 'Sascha', 'Noa', 'Toni', 'Mika', 'Jules', 'Andrea', 'Charlie']
const LAST = ['Ashdown', 'Vesterby', 'Morgenroth', 'Lindqvara', 'Pellworth', 'Sandoval-Reyes', 'Brackwede', 'Torvane', 'Hollis-Park', 'Zelinkova']

const picked = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

/** The invented employer of a fixture: another for another fixture, the same each time, and none whose name stands in the page. */
export const inventedEmployer = (fixture: string, page: string): string => {
  const start = createHash('sha256').update(fixture).digest().readUInt16BE(0)
  const names = EMPLOYERS.map((_, at) => picked(EMPLOYERS, start + at))
  return names.find(name => !page.toLowerCase().includes(name.toLowerCase())) ?? `${picked(EMPLOYERS, start)} and Sons`
}

/** The nth invented person, as first and last name. */
export const inventedPerson = (at: number): [string, string] => [picked(FIRST, at), `${picked(LAST, at)}${at >= LAST.length ? String(at) : ''}`]

/** The nth identifier in the layout of another: figures stay figures, capitals capitals, and what joins them stays. */
export const inventedId = (like: string, at: number): string => {
  const plain = [...like].map(char => (/\d/.test(char) ? '1' : /\p{Lu}/u.test(char) ? 'A' : /\p{L}/u.test(char) ? 'a' : char))
  let left = at + 2
  for (let i = plain.length - 1; i >= 0 && left > 0; i--) {
    if (plain[i] === '1') [plain[i], left] = [String(left % 10), Math.floor(left / 10)]
    else if (plain[i] === 'a' || plain[i] === 'A') [plain[i], left] = [String.fromCharCode((plain[i] ?? 'a').charCodeAt(0) + (left % 6)), Math.floor(left / 6)]
  }
  return plain.join('')
}

/** The nth telephone number in the layout of another; the country's code stays. */
export const inventedPhone = (like: string, at: number): string => {
  const code = /^\s*\+\d{1,2}/.exec(like)?.[0] ?? ''
  const figures = `555010${String(at % 10)}`
  let next = 0
  return code + like.slice(code.length).replace(/\d/g, () => figures[next++ % figures.length] ?? '0')
}
