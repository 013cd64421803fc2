import type { Marks } from './anchors'
import { withClasses } from './letter-classes'
import { matchesIn } from './matches'
import type { Finder } from './pattern-choice'
import { Plan } from './plan'

type Found = { text: string; finders: readonly Finder[]; next: (RegExpExecArray | null)[]; from: number[] }

/**
 * A long pattern that looks only at texts which hold words it may match, and only for those of its choices that the text may
 * hold. It matches what a plain pattern of the same source matches.
 */
export class Anchored extends RegExp {
  readonly plan: Plan
  /** What was found further on in the text that was looked through last, so that no choice looks twice through the same. */
  private ahead: Found | undefined
  private everywhere: Anchored | undefined

  constructor(source: string | Plan, flags: string) {
    super('', flags)
    this.plan = typeof source === 'string' ? new Plan(source, flags) : source
  }

  /** What was found so far in a text that is looked through from match to match. */
  private found(text: string, finders: readonly Finder[]): Found {
    if (this.ahead?.text === text && this.ahead.finders === finders) return this.ahead
    return this.ahead = { text, finders, next: [], from: [] }
  }

  private first(text: string, marks: Marks, start: number): RegExpExecArray | null {
    const { plan } = this
    const hay = plan.small ? marks.lower : text
    const finders = plan.findersFor(marks)
    const only = finders[0]
    if (finders.length === 1 && only) return only.next(hay, text, start)
    const found = this.global && !this.sticky ? this.found(text, finders) : undefined
    let best: RegExpExecArray | null = null
    let bestLast = 0
    let tied = false
    for (let nth = 0; nth < finders.length; nth++) {
      const finder = finders[nth]
      if (finder === undefined) continue
      const known = found?.next[nth]
      const isKnown = known !== undefined && start >= (found?.from[nth] ?? Infinity) && (known === null || known.index >= start)
      const match = isKnown ? known : finder.next(hay, text, start)
      if (!isKnown && found) [found.next[nth], found.from[nth]] = [match, start]
      if (match === null) continue
      if (best === null || match.index < best.index) {
        best = match
        bestLast = finder.last
        tied = false
      } else if (match.index === best.index && finder.first < bestLast) tied = true
    }
    return tied && best !== null ? plan.together(marks).next(hay, text, best.index) : best
  }

  override exec(text: string): RegExpExecArray | null {
    const marks = this.plan.look(text)
    const moves = this.global || this.sticky
    const start = moves ? this.lastIndex : 0
    const match = marks === undefined || start > text.length ? null : this.first(text, marks, start)
    if (moves) this.lastIndex = match === null ? 0 : match.index + match[0].length
    return match
  }

  override test(text: string): boolean {
    return this.exec(text) !== null
  }

  /** False: no part of a text matches. Told from the text's words alone, so that one look at a long text spares many at its parts. */
  mayMatch(text: string): boolean {
    return this.plan.look(text) !== undefined
  }

  /** Of the whole pattern. */
  override get source(): string {
    // Who watches patterns being made may ask before there is a plan.
    const plan: Plan | undefined = this.plan
    return plan === undefined ? super.source : withClasses(plan.source, plan.ignoresCase)
  }

  override [Symbol.split](text: string, limit = Infinity): string[] {
    this.everywhere ??= new Anchored(this.plan, this.flags.includes('g') ? this.flags : `${this.flags}g`)
    const pieces: string[] = []
    let from = 0
    for (const match of matchesIn(this.everywhere, text)) {
      if (match[0] === '') return new RegExp(this.source, this.flags)[Symbol.split](text, limit)
      pieces.push(text.slice(from, match.index), ...match.slice(1))
      from = match.index + match[0].length
    }
    pieces.push(text.slice(from))
    return pieces.slice(0, limit)
  }
}
