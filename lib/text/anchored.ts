import { ageNow, isMarked, type Marks, marksOf, mayHaveMet, numberFor } from './anchors'
import { inLowerCase } from './any-case'
import { withClasses } from './letter-classes'
import { neededWords, sourceOf } from './needed-words'
import { type Way, waysOf } from './pattern-tree'

/** Patterns that were never asked: their words are found out for all at once, so that each text is looked through once. */
const unasked: Plan[] = []

/** What is known of a long pattern, whatever its flags beside "i". */
class Plan {
  private number: number | undefined
  private known: readonly Way[] | undefined
  constructor(readonly source: string, readonly ignoresCase: boolean) {
    unasked.push(this)
  }

  /** Finds out which words a text must hold. */
  prepare(): void {
    const needed = neededWords(this.source)
    if (needed) this.number = numberFor(needed)
  }

  /** What is known of a text, where it is worth a closer look. */
  look(text: string): Marks | undefined {
    while (unasked.length > 0) unasked.pop()?.prepare()
    const marks = marksOf(text)
    return this.number === undefined || isMarked(marks, this.number) ? marks : undefined
  }

  /** The ways through it, found again only for patterns that are asked in earnest: together they take much memory. */
  get ways(): readonly Way[] {
    return this.known ??= waysOf(this.source)
  }
}

/**
 * A long pattern that is made ready only when a text holds words it may match, only as much of it as texts so far gave reason
 * for, and looks only at such texts. It matches what a plain pattern of the same source matches.
 */
export class Anchored extends RegExp {
  readonly plan: Plan
  private made: RegExp | undefined
  private madeOf = ''
  private age = -1
  private small = false

  constructor(source: string | Plan, flags: string) {
    super('', flags)
    this.plan = typeof source === 'string' ? new Plan(source, flags.includes('i')) : source
  }

  private make(): RegExp {
    this.age = ageNow()
    const { ways, ignoresCase } = this.plan
    const source = sourceOf(ways, mayHaveMet)
    if (this.made && source === this.madeOf) return this.made
    this.madeOf = source
    // Texts in small letters spare the engine from looking past letter case, but what is captured is wanted as it is written.
    this.small = ignoresCase && !ways.some(({ captures }) => captures)
    const inFull = withClasses(source, ignoresCase)
    return this.made = this.small ? new RegExp(inLowerCase(inFull), this.flags.replace('i', '')) : new RegExp(inFull, this.flags)
  }

  override exec(text: string): RegExpExecArray | null {
    const marks = this.plan.look(text)
    if (marks === undefined) {
      this.lastIndex = 0
      return null
    }
    const made = this.made !== undefined && marks.age <= this.age ? this.made : this.make()
    made.lastIndex = this.lastIndex
    const match = made.exec(this.small ? marks.lower : text)
    this.lastIndex = made.lastIndex
    if (match !== null && this.small) match[0] = text.slice(match.index, match.index + match[0].length)
    return match
  }

  override test(text: string): boolean {
    return this.exec(text) !== null
  }

  /** Of the whole pattern. */
  override get source(): string {
    // Who watches patterns being made may ask before there is a plan.
    const plan: Plan | undefined = this.plan
    return plan === undefined ? super.source : withClasses(plan.source, plan.ignoresCase)
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return new RegExp(this.source, this.flags)[Symbol.split](text, limit)
  }
}
