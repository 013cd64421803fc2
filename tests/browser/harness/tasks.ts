import type { Page } from 'puppeteer-core'
import * as z from 'zod/mini'

const Trace = z.object({ traceEvents: z.array(z.object({ name: z.string(), ph: z.string(), pid: z.number(), tid: z.number(), ts: z.number(), dur: z.optional(z.number()), tdur: z.optional(z.number()), args: z.optional(z.unknown()) })) })

/**
 * What a page's main thread did: its longest task and all tasks together, in milliseconds by the clock, and the longest by the processor's own time, which
 * other programs on the machine do not lengthen.
 */
export type Tasks = { longest: number; longestOwn: number; together: number; many: number }

/** Traces a Chromium page while `act` runs. The main thread of a page is the one that takes its input and lays it out. */
export const tasksDuring = async (page: Page, act: () => Promise<void>): Promise<Tasks> => {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  await act()
  const buffer = await page.tracing.stop()
  const { traceEvents } = Trace.parse(JSON.parse(new TextDecoder().decode(buffer)))
  const input = traceEvents.find(({ name, args }) => name === 'EventDispatch' && JSON.stringify(args ?? {}).includes('"input"'))
  const all = traceEvents.filter(({ name, pid, tid, dur }) => /RunTask$/.test(name) && dur !== undefined && pid === input?.pid && tid === input.tid)
  const tasks = all.map(({ dur = 0 }) => dur / 1_000)
  return { longest: Math.max(0, ...tasks), longestOwn: Math.max(0, ...all.map(({ tdur = 0 }) => tdur / 1_000)), together: tasks.reduce((sum, one) => sum + one, 0), many: tasks.length }
}
