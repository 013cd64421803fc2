import { backTo, type Change } from '../../lib/skills/own-changes'
import { changeVocabulary } from '../../lib/store/vocabulary'
import type { Attempt } from './useKept'
import type { Say } from './useToast'

/** Changes the person's vocabulary in one skill, and says so with a way back. */
export const useWords = (attempt: Attempt, say: Say) =>
  (change: Change, about: string, done: string): Promise<boolean> =>
    attempt('The skill could not be changed', async db => {
      const before = await changeVocabulary(db, change)
      say(done, () => void attempt('It could not be put back', again => changeVocabulary(again, backTo(before, about))))
    })
