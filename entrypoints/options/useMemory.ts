import { forgetCorrected, putBackCorrected } from '../../lib/store/corrections'
import { forgetSeen, putBackSeen } from '../../lib/store/seen'
import { changeSettings } from '../../lib/store/settings-store'
import type { Attempt } from './useKept'
import type { Say } from './useToast'

/** The switch for what was looked at, and forgetting that or a job's corrections, each with a way back. */
export const useMemory = (attempt: Attempt, say: Say) => ({
  remember: (on: boolean) => attempt('The switch could not be set', db => changeSettings(db, () => ({ forgetful: !on }))),
  forgetAll: () => attempt('It could not be forgotten', async db => {
    const all = await forgetSeen(db)
    say(all.length === 1 ? 'One posting was forgotten' : `${all.length} postings were forgotten`, () => void attempt('They could not be put back', again => putBackSeen(again, all)))
  }),
  forgetJob: (id: string) => attempt('The corrections could not be taken back', async db => {
    const job = await forgetCorrected(db, id)
    if (job) say('The corrections were taken back', () => void attempt('They could not be put back', again => putBackCorrected(again, job)))
  }),
})
