import { vi } from 'vitest'
import type { SidebarProps } from '../../components/sidebar/Sidebar'
import { makeController, type Stage } from '../../entrypoints/sidebar/controller'
import type { TabState } from '../../lib/messages/table'
import type { send as sendMessage } from '../../lib/messages/send'
import { ok, type Result } from '../../lib/result'
import { assessment } from './assessment-fixture'

/** The state of a tab whose page is a posting. */
export const posting = (some: Partial<Extract<TabState, { state: 'posting' }>> = {}): TabState =>
  ({ state: 'posting', assessment, host: 'jobs.example', off: false, allowed: false, collapsed: false, profile: true, ...some })

/** A stage that remembers what it showed, and a background whose answers the test gives. */
export const setUp = () => {
  const asked: { name: string; ask: unknown; answer: (result: Result<unknown>) => void }[] = []
  // The answers are handed in by each test in the shape that the message's table says.
  const send = ((name: string, ask: unknown) => new Promise(answer => asked.push({ name, ask, answer }))) as unknown as typeof sendMessage
  let now: SidebarProps | undefined
  const stage: Stage = { show: props => { now = props }, hide: () => { now = undefined }, mark: vi.fn(() => 3), unmark: vi.fn(), reveal: vi.fn(() => true), scrollInFrame: vi.fn() }
  const controller = makeController(send, stage)
  const answer = async (result: Result<unknown>): Promise<void> => {
    asked.shift()?.answer(result)
    await vi.advanceTimersByTimeAsync(0)
  }
  const open = async (state: TabState = posting()): Promise<void> => {
    void controller.refresh()
    await answer(ok(state))
  }
  return { asked, answer, open, controller, stage, shown: () => now }
}
