import type { Pattern } from './pattern'
import { WORKSHOPS } from './written'

/** What was made while patterns were watched: the patterns, and every line of ours ("lib/text/line.ts:23") that had a hand in it. */
export type Watched = { made: Pattern[]; lines: ReadonlySet<string> }

/** The lines of ours in a stack, innermost first. */
const linesOf = (stack: readonly string[]): string[] => stack.flatMap(line => {
  const [, file, at] = /\/(lib\/[\w./-]{1,120}\.tsx?)(?:\?[^:\s]{0,40})?:(\d{1,5}):/.exec(line) ?? []
  return file === undefined || line.includes('node_modules') ? [] : `${file}:${at}`
})

/** Does the work and tells which patterns our own modules made meanwhile, subclasses among them. Patterns of libraries are none of ours. */
export const watchPatterns = async (work: () => Promise<void>): Promise<Watched> => {
  const made: { pattern: RegExp; where: string }[] = []
  const lines = new Set<string>()
  const [Original, deep] = [globalThis.RegExp, Error.stackTraceLimit]
  Error.stackTraceLimit = 40
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given: unknown[], newTarget: new (...all: never[]) => unknown) {
      // Reflect.construct of RegExp gives a RegExp.
      const pattern = Reflect.construct(target, given, newTarget) as RegExp
      // The first line is the error's, the second this one.
      const stack = (new Error().stack ?? '').split('\n').slice(2)
      const ours = linesOf(stack)
      const maker = ours.find(line => !WORKSHOPS.test(line))
      if (maker !== undefined && !stack[0]?.includes('node_modules')) made.push({ pattern, where: maker })
      for (const line of ours) lines.add(line)
      return pattern
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Original
    Error.stackTraceLimit = deep
  }
  // Asked only now: a subclass may know its source only when it is made wholly.
  return { made: made.map(({ pattern: { source, flags }, where }) => ({ source, flags, where })), lines }
}
