import { ageNow, choicesForeseen, choicesMarked, isMarked, type Marks, marksOf, mayHaveMet, numberFor } from './anchors'
import { mayMatch, sourceOf } from './needed-words'
import { type Finder, finderOf, type Making, wordsFinderOf } from './pattern-choice'
import { endOfChoice, type Outline, outlineOf } from './pattern-outline'
import { type Way, waysOf } from './pattern-tree'

let plans = 0
/** Plans that were never asked: their words are found out for all at once, so that each text is looked through once. */
const unasked: Plan[] = []

/**
 * What is known of a long pattern, whatever flag "g" says. Each choice is made ready by itself when a text may hold it, so
 * that a text costs what it holds and not what a dozen languages might say.
 */
export class Plan {
  private readonly flags: string
  private readonly id = plans++
  private readonly finders = new Map<number, Finder>()
  private readonly several = new Map<string, Finder>()
  private number: number | undefined
  private outline: Omit<Outline, 'anchors'> = { rest: [], choices: undefined, captures: false }
  private ways: readonly Way[] | undefined
  private readonly choices = new Map<number, readonly Way[]>()
  private rest: Finder | undefined
  private wholes: readonly Finder[] = []
  private wholeOf = ''
  private age = -1

  constructor(readonly source: string, flags: string) {
    this.flags = flags.replace('g', '')
    unasked.push(this)
  }

  get ignoresCase(): boolean {
    return this.flags.includes('i')
  }

  /** Finds out which words a text must hold. */
  private prepare(): void {
    const { anchors, ...outline } = outlineOf(this.source)
    this.outline = outline
    if (anchors.length > 0) this.number = numberFor(anchors)
  }

  /** What is known of a text, where it is worth a closer look. */
  look(text: string): Marks | undefined {
    while (unasked.length > 0) unasked.pop()?.prepare()
    const marks = marksOf(text)
    return this.outline.rest.length > 0 || (this.number !== undefined && isMarked(marks, this.number)) ? marks : undefined
  }

  /** Texts in small letters spare the engine from looking past letter case, but what is captured is wanted as it is written. */
  get small(): boolean {
    return this.ignoresCase && !this.outline.captures
  }

  private get making(): Making {
    return { flags: this.flags, ignoresCase: this.ignoresCase, small: this.small }
  }

  private sourceOf(choices: readonly number[]): string {
    const { head, tail } = this.outline.choices ?? { head: 0, tail: this.source.length }
    return `${this.source.slice(0, head)}(?:${choices.map(from => this.source.slice(from, endOfChoice(this.source, from))).join('|')})${this.source.slice(tail)}`
  }

  private severalOf(choices: readonly number[]): Finder {
    const inOrder = [...choices].sort((a, b) => a - b)
    return finderOf(this.sourceOf(inOrder), this.making, [inOrder[0] ?? 0, inOrder.at(-1) ?? 0])
  }

  private inWords(choice: number): Finder | undefined {
    const { head, tail } = this.outline.choices ?? { head: 0, tail: this.source.length }
    return wordsFinderOf(choice, this.source.slice(choice, endOfChoice(this.source, choice)), this.source.slice(0, head), this.source.slice(tail), this.making)
  }

  /** Makes ready a choice, and with it all others that the posting may hold which is being read. */
  private ready(choice: number): Finder {
    const before = this.finders.get(choice)
    if (before) return before
    const together: number[] = []
    const foreseen = this.number === undefined ? [] : choicesForeseen(this.number)
    for (const each of foreseen.includes(choice) ? foreseen : [...foreseen, choice]) {
      if (this.finders.has(each)) continue
      const words = this.inWords(each)
      if (words) this.finders.set(each, words)
      else together.push(each)
    }
    if (together.length > 0) {
      const finder = this.severalOf(together)
      for (const each of together) this.finders.set(each, finder)
    }
    return this.finders.get(choice) ?? this.severalOf([choice])
  }

  /** A pattern without choices, as much of it as texts so far gave reason for: its ways that need words which were never met are left out. */
  private whole(age: number): readonly Finder[] {
    if (this.wholes.length > 0 && age <= this.age) return this.wholes
    this.age = ageNow()
    const source = sourceOf(this.ways ??= waysOf(this.source), mayHaveMet)
    if (this.wholes.length > 0 && source === this.wholeOf) return this.wholes
    this.wholeOf = source
    return this.wholes = [finderOf(source, this.making, [0, 0])]
  }

  /** The words by which a choice is marked are not all that it needs: whether the others stand in the text too. */
  private mayHold(choice: number, lower: string): boolean {
    const known = this.choices.get(choice)
    const ways = known ?? waysOf(this.source.slice(choice, endOfChoice(this.source, choice)))
    if (known === undefined) this.choices.set(choice, ways)
    return ways.some(way => mayMatch(way, words => lower.includes(words)))
  }

  private choicesIn(marks: Marks): number[] {
    return this.number !== undefined && isMarked(marks, this.number) ? choicesMarked(marks, this.number).filter(choice => this.mayHold(choice, marks.lower)) : []
  }

  /** What finds the choices that a text may hold. */
  findersFor(marks: Marks): readonly Finder[] {
    const known = marks.finders.get(this.id)
    if (this.outline.choices === undefined) {
      if (known) return known.length === 0 ? known : this.whole(marks.age)
      const whole = this.whole(marks.age)
      const ways = this.ways ?? []
      const finders = ways.some(way => mayMatch(way, words => marks.lower.includes(words))) ? whole : []
      marks.finders.set(this.id, finders)
      return finders
    }
    if (known) return known
    const finders = new Set(this.choicesIn(marks).map(choice => this.ready(choice)))
    if (this.outline.rest.length > 0) finders.add(this.rest ??= this.severalOf(this.outline.rest))
    const inOrder = [...finders].sort((a, b) => a.first - b.first)
    marks.finders.set(this.id, inOrder)
    return inOrder
  }

  /** What finds all the choices that a text may hold as one: it tells which of several that match at one place comes first. */
  together(marks: Marks): Finder {
    const all = [...this.outline.rest, ...this.choicesIn(marks)]
    const key = all.join(' ')
    const finder = this.several.get(key) ?? this.severalOf(all)
    this.several.set(key, finder)
    return finder
  }
}
