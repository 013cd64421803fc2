import type { Assessment } from '../../lib/assessment/assessment'
import type { send as sendMessage } from '../../lib/messages/send'
import type { FrameAct, FrameAnswer } from '../../lib/messages/to-frame'

/** What this has of the page: see Stage. */
type Scrolling = { scrollInFrame: (url: string, below: number) => void }

/** What is done with words of a posting that stands in a frame: by way of the background, for no page may look into a frame of another host. */
export const inFrameOf = (send: typeof sendMessage, stage: Scrolling) => {
  const ask = async ({ visit }: Assessment, act: FrameAct, words: string[]): Promise<FrameAnswer | undefined> => {
    const answer = await send('in-frame', { visit, do: act, words })
    return answer.ok ? answer.value : undefined
  }
  return {
    /** In how many places they were marked. */
    mark: async (now: Assessment, words: string[]): Promise<number> => (await ask(now, 'mark', words))?.places ?? 0,
    unmark: async (now: Assessment): Promise<void> => void (await ask(now, 'unmark', [])),
    /** Shows words, and marks them where nothing else is marked; false where they are not shown. */
    reveal: async (now: Assessment, words: string, alsoMark: boolean): Promise<boolean> => {
      if (alsoMark) await ask(now, 'mark', [words])
      const found = await ask(now, 'reveal', [words])
      if (found?.below === undefined) return false
      if (now.url !== undefined) stage.scrollInFrame(now.url, found.below)
      return true
    },
  }
}
