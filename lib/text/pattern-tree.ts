import { signOf, type SureWords, worthOf } from './sure-words'

/**
 * One way through a pattern or a group: the pieces of its source in order, the `best` of the words that stand in whatever it
 * matches, and the words or the group it ends with. `captures`: anything in it does. `from` and `to` are where it stands in
 * the source.
 */
export type Way = { from: number; to: number; parts: (string | Group)[]; best: SureWords | undefined; last: SureWords | Group | undefined; captures: boolean }

/** A group: `open` and `close` stand around its ways ("(?:" and "){1,2}"). `must`: there is no match without one of its ways. */
export type Group = { open: string; ways: Way[]; close: string; must: boolean }

const OPEN = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y
const COUNT = /[?*+]\??|\{(\d{1,6})(,?)(\d{0,6})\}\??/y
const ATOM = /\[(?:[^\]\\]|\\.){0,600}\]|\\(?:[pP]\{\w{1,20}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w{1,40}>|\d{1,2}|.)|./sy
/** Before what follows, or behind what went before, stands no letter. */
const NO_LETTER = /^\(\?<?!(?:\[(?!\^)[^\]]*\\p\{L\}[^\]]*\]|\\p\{L\})\)$/
const LONGEST_NO_LETTER = 90

const KIND = { plain: 0, atom: 1, count: 2, open: 3, end: 4 } as const
const kinds = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit)
  return /[a-zA-Z ]/.test(sign) ? KIND.plain : /[?*+{]/.test(sign) ? KIND.count : sign === '(' ? KIND.open : /[|)]/.test(sign) ? KIND.end : KIND.atom
})
/** Of a sign of the source: letters and blanks are plain, and most of a cue list is such. */
const kindOf = (unit: number): number => (unit < 128 ? kinds[unit] ?? KIND.atom : (unit >= 0xdf && unit <= 0xff) || (unit >= 0x430 && unit <= 0x45f) ? KIND.plain : KIND.atom)

const at = (sticky: RegExp, source: string, from: number): RegExpExecArray | null => {
  sticky.lastIndex = from
  return sticky.exec(source)
}

type Count = { length: number; least: number; most: number }
const ONCE: Count = { length: 0, least: 1, most: 1 }
const countAt = (source: string, from: number): Count => {
  const found = from < source.length && kindOf(source.charCodeAt(from)) === KIND.count ? at(COUNT, source, from) : null
  if (!found) return ONCE
  const [{ length }, low, comma, high] = found
  if (low !== undefined) return { length, least: Number(low), most: comma === '' ? Number(low) : high === '' ? Infinity : Number(high) }
  return { length, least: found[0].startsWith('+') ? 1 : 0, most: found[0].startsWith('?') ? 1 : Infinity }
}

const better = (one: SureWords | undefined, other: SureWords): SureWords | undefined => (worthOf(other) > (one ? worthOf(one) : 0) ? other : one)
/** The words of a way that tell most; undefined where it has none worth looking for. */
export const bestOf = ({ best, last }: Pick<Way, 'best' | 'last'>): SureWords | undefined => (last && 'words' in last ? better(best, last) : best)

const endsHere = (last: SureWords | Group | undefined): void => {
  if (last === undefined) return
  if ('words' in last) last.ends = true
  else for (const way of last.ways) endsHere(way.last)
}

/** What repeats begins and ends only at its outer ends. */
const unbind = (ways: readonly Way[]): void => {
  for (const { best, last, parts } of ways) {
    if (best) [best.begins, best.ends] = [false, false]
    if (last && 'words' in last) [last.begins, last.ends] = [false, false]
    for (const part of parts) if (typeof part !== 'string') unbind(part.ways)
  }
}

/** What a way ended with so far is behind it. */
const goOn = (way: Way, last: SureWords | Group | undefined): void => {
  way.best = bestOf(way)
  way.last = last
}

/** Reads a pattern's source from left to right, once. */
class Reader {
  private here = 0
  constructor(private readonly source: string) {}

  ways(begins: boolean): Way[] {
    const ways = [this.way(begins)]
    while (this.source.charCodeAt(this.here) === 0x7c) {
      this.here++
      ways.push(this.way(begins))
    }
    return ways
  }

  /** A group at the end of `way`. Tells whether what follows begins with no letter before it. */
  private group(way: Way, begins: boolean): boolean {
    const { source } = this
    const start = this.here
    const open = at(OPEN, source, start)?.[0] ?? '('
    this.here += open.length
    const not = open.endsWith('!')
    const ways = this.ways(begins && open !== '(?<=' && !not)
    const end = this.here++
    const count = countAt(source, this.here)
    this.here += count.length
    const group: Group = { open, ways, close: source.slice(end, this.here), must: count.least > 0 && !not }
    way.parts.push(group)
    way.captures ||= open === '(' || open.endsWith('>') || ways.some(({ captures }) => captures)
    if (not) {
      const bounds = this.here - start < LONGEST_NO_LETTER && NO_LETTER.test(source.slice(start, this.here))
      if (bounds && open === '(?!') endsHere(way.last)
      return bounds && open === '(?<!' ? true : begins
    }
    if (count.most > 1) unbind(ways)
    if (open.endsWith('=')) return begins
    goOn(way, count === ONCE ? group : undefined)
    return false
  }

  /** Where plain signs from here on end; the last one before a count belongs to the count. */
  private plainUntil(from: number): number {
    let end = from
    while (end < this.source.length && kindOf(this.source.charCodeAt(end)) === KIND.plain) end++
    return end > from && end < this.source.length && kindOf(this.source.charCodeAt(end)) === KIND.count ? end - 1 : end
  }

  private way(begun: boolean): Way {
    const { source } = this
    const way: Way = { from: this.here, to: this.here, parts: [], best: undefined, last: undefined, captures: false }
    let run = ''
    let runBegins = false
    let begins = begun
    let from = this.here
    while (this.here < source.length) {
      const start = this.here
      const kind = kindOf(source.charCodeAt(start))
      if (kind === KIND.end) break
      const plain = kind === KIND.plain ? this.plainUntil(start) : start
      if (plain > start) {
        if (run === '') runBegins = begins
        run += source.slice(start, plain).toLowerCase()
        this.here = plain
        begins = false
        continue
      }
      const atom = kind === KIND.open ? '' : kind === KIND.plain ? source.charAt(start) : at(ATOM, source, start)?.[0] ?? source.charAt(start)
      this.here += atom.length
      const aside = kind === KIND.open || atom === '^' || atom === '$' || atom === '\\b' || atom === '\\B'
      const count = aside ? ONCE : countAt(source, this.here)
      this.here += count.length
      const sign = aside || count.least === 0 ? undefined : signOf(atom)
      if (sign !== undefined) {
        if (run === '') runBegins = begins
        run += sign
      }
      if ((sign === undefined || count !== ONCE) && run !== '') {
        goOn(way, { words: run, begins: runBegins, ends: false })
        run = ''
      }
      if (kind === KIND.open) {
        if (from < start) way.parts.push(source.slice(from, start))
        begins = this.group(way, begins)
        from = this.here
      } else if (atom === '$') endsHere(way.last)
      else if (atom === '^') begins = true
      else if (!aside) {
        if (run === '') goOn(way, undefined)
        begins = false
      }
    }
    if (run !== '') goOn(way, { words: run, begins: runBegins, ends: false })
    if (from < this.here) way.parts.push(source.slice(from, this.here))
    way.to = this.here
    return way
  }
}

/** The ways through a pattern, from its source. */
export const waysOf = (source: string): Way[] => new Reader(source).ways(false)
