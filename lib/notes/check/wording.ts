import { accountLines } from '../account'
import { flagAt, type Flag } from './flag'

/** An exercise in its author's voice: what candidates are told to do, with what and by when. */
const TASK_VOICE = /\b(?:your (?:task|challenge|goal|job|assignment|solution|submission)\b|you (?:are (?:given|required|asked|expected|provided)|should|must|will|need to|may use|can use)\b|please (?:submit|provide|include|use|send|write|implement)|submit (?:your|the)|deliverables?|acceptance criteria|the (?:candidate|applicant) (?:should|must)|given (?:an?|the|two|n)\b.{0,80}\b(?:find|return|write|print|determine|count)|constraints?:|sample (?:input|output)|input (?:format|:)|output (?:format|:)|example \d?:|evaluation criteria|time limit|you have \d+ (?:hours?|days?|minutes?))/i
/** As a task alone says it; "you will be asked" and the like stand in accounts of how interviews go as well. */
const STRONG_VOICE = /\b(?:your (?:task|challenge|goal|assignment|solution|submission)\b|you (?:are (?:given|provided)|may use|can use|need to (?:implement|write|build|create|design|submit))|please (?:submit|provide|include|use|send|write|implement)|submit (?:your|the)|deliverables?|acceptance criteria|given (?:an?|the|two|n)\b.{0,80}\b(?:find|return|write|print|determine|count)|constraints?:|sample (?:input|output)|input (?:format|:)|output (?:format|:)|example \d?:|evaluation criteria|time limit|you have \d+ (?:hours?|days?|minutes?))/i
const OF_INTERVIEWS = /\b(?:interview\w*|recruiters?|hr|phone call|hired|candidates?|employ\w+|i (?:was|had|did|got)|we (?:were|had))\b/i
const isTaskVoice = (line: string): boolean => STRONG_VOICE.test(line) || (TASK_VOICE.test(line) && !OF_INTERVIEWS.test(line))
const TASK_HEADING = /\b(?:challenge|assignment|task|problem statement|exercise|take[- ]?home|instructions|submission|requirements of the (?:task|project)|deliverables|case study)\b/i
const CONFIDENTIAL = /\b(?:(?:strictly |company |highly )?confidential(?:ity)?(?: (?:information|agreement|project|client))?|(?:under |signed (?:an? )?|covered by (?:an? )?)?(?:nda|non-?disclosure(?: agreement)?)|proprietary|trade secret|internal(?:ly)? (?:only|use only|code ?name\w*|project|document|wiki|tool|roadmap|figures|numbers|deck|memo)|not (?:yet )?(?:public|announced|released)|unreleased|do not (?:share|distribute|forward|publish|disclose)|off the record|between us|don['’]t tell anyone|code ?named?|embargo(?:ed)?|unannounced)\b/gi
/** Names of an employer's own machines and packages. */
const INTERNAL = /\b(?:[a-z][\w-]{0,40}\.){1,4}(?:internal|corp|intranet|lan|local)\b|\b(?:com|org|net|io|de|uk)\.(?:[a-z][a-z0-9_]{1,30}\.){1,5}[A-Za-z][\w]{1,40}\b|\b[A-Z]{2,10}-\d{2,6}\b(?=[\s).,;:]|$)/g
/** What an employer calls a thing nobody outside knows: "Project Lantern", "a programme called Heron", "code name Birch". */
const CODE_NAME = /(?<![\p{L}\d])(?:(?:Project|Operation|Programme|Initiative)\s(?!(?:Manag|Coordinat|Lead|Engineer|Director|Offic|Plann|Based|Descri|Detail|Overview|Discuss|Euler|Gutenberg|Work|Round|Control|Deliver|Owner|Assistant|Support|Analy|Architect|Experience|Explanation|Structure|Name|Title|Section|Review|Presentation|Related|Specific|Management|Runway|Loom|Reactor|Valhalla|The|In|On|And|Was|Is)\p{L}*)(\p{Lu}[\p{L}\d-]{2,24})|(?:[Pp]roject|[Pp]rogramme|[Pp]roduct|[Tt]ool|[Ss]ystem|[Ii]nitiative|[Tt]eam)\s(?:is |was )?(?:internally )?(?:called|named|code-?named|known as|dubbed)\s["“'‘]?(\p{Lu}[\p{L}\d-]{2,24}(?:\s\p{Lu}[\p{L}\d-]{2,24})?)|[Cc]ode[- ]?names?d?:?\s(?:is |was )?["“'‘]?(\p{Lu}[\p{L}\d-]{2,24}))/gu
/** Standards and models that look like a ticket's number. */
const STANDARD = /^(?:ISO|IEC|EN|DIN|UTF|SHA|MD|RFC|COVID|GPT|ISBN|IEEE|NVQ|BTEC|CAT|A|B|CDL|PEP|CVE|MIL|AS|BS|GDPR|PCI|SOC|AZ|DP|AI|SC|PL|MS|EU|UK|US|Q|H)-/

/** A passage this long was not written from memory: it is the employer's text, or a program. In words. */
const PASSAGE = 25
const LONG_QUOTE = 12

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length

type Run = { from: number; to: number }
/** Lines of a task this near belong to one passage, whatever stands between them. In characters. */
const NEAR = 900
const add = (runs: Run[], from: number, to: number, near = 2): void => {
  const last = runs.at(-1)
  if (last && from - last.to <= near) last.to = to
  else runs.push({ from, to })
}

/** Passages of a note that quote an exercise, hold a program, or were pasted from a posting. */
const passages = (text: string): Flag[] => {
  const raw = text.split('\n')
  const lines = accountLines(raw)
  const offsets: number[] = []
  raw.reduce((at, line) => (offsets.push(at), at + line.length + 1), 0)
  const [advertisement, task]: [Run[], Run[]] = [[], []]
  let underTask = false
  let depth = 7
  lines.forEach((line, nth) => {
    const from = offsets[nth] ?? 0
    const to = from + (raw[nth]?.length ?? 0)
    if (line.kind === 'heading') underTask = TASK_HEADING.test(line.bare) || (underTask && line.depth > depth)
    if (line.kind === 'heading' && TASK_HEADING.test(line.bare)) depth = Math.min(line.depth, underTask ? depth : line.depth)
    if (line.bare === '') return
    if (line.kind === 'advertisement') add(advertisement, from, to)
    else if (line.kind !== 'heading' && line.kind !== 'code' && words(line.bare) >= 8 && (isTaskVoice(line.bare) || (underTask && TASK_VOICE.test(line.bare)) || (underTask && words(line.bare) >= PASSAGE))) add(task, from, to, underTask ? NEAR : 2)
  })
  const of = (kind: 'task' | 'advertisement', runs: readonly Run[], instead: string, least: number): Flag[] =>
    runs.filter(({ from, to }) => to - from >= least).map(({ from, to }) => flagAt(kind, text, from, to, instead))
  return [...of('advertisement', advertisement, '[a pasted posting]', 1), ...of('task', task, '[the task, in its own words]', 60)]
}

const QUOTED = /["“„«]([^"“”„«»\n]{40,2000})["”“»]/g

/** What quotes an exercise or a posting, and what the employer would not want told. */
export const wordingFlags = (text: string): Flag[] => {
  const found = passages(text)
  const covered = (at: number): boolean => found.some(({ from, to }) => at >= from && at < to)
  const quotes = [...text.matchAll(QUOTED)].flatMap(({ 0: whole, 1: inside = '', index }) =>
    !covered(index) && words(inside) >= LONG_QUOTE && TASK_VOICE.test(inside) ? [flagAt('task', text, index, index + whole.length, '[the task, in its own words]')] : [])
  const confidential = [...text.matchAll(CONFIDENTIAL)].map(({ 0: said, index }) => flagAt('confidential', text, index, index + said.length, '[confidential]'))
  const internal = [...text.matchAll(INTERNAL)].flatMap(({ 0: said, index }) => (STANDARD.test(said) ? [] : [flagAt('confidential', text, index, index + said.length, '[internal name]')]))
  const codeNames = [...text.matchAll(CODE_NAME)].map(({ 0: said, index }) => flagAt('confidential', text, index, index + said.length, '[internal project]'))
  return [...found, ...quotes, ...confidential, ...internal, ...codeNames]
}
