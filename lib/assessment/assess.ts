import { fitOf } from '../fit/fit-of'
import { notesBeside } from '../notes/beside-posting'
import type { Note } from '../notes/note'
import type { Capture } from '../posting/capture'
import { noticesOf } from '../posting/notices'
import type { Posting } from '../posting/posting'
import { readPosting } from '../posting/read'
import type { Recognition } from '../posting/recognition'
import type { Profile } from '../profile/profile'
import { failed, ok, type Result } from '../result'
import type { Role } from '../roles/role'
import type { Assessment } from './assessment'
import { judge } from './judge'

/**
 * What an assessment rests on beside the capture. `today` is "YYYY-MM-DD". `asked`: the person asked to read this page, so
 * a page that says enough is shown even where it does not look like a posting. `roleOf` finds the role that is saved for a posting.
 */
export type Circumstances = {
  visit: string
  today: string
  asked: boolean
  detected?: Recognition
  profile?: Profile
  notes: readonly Note[]
  roleOf: (posting: Posting) => Promise<Role | undefined>
}

/** A reading says enough to show when it has a title and at least one thing that only postings state. */
const saysEnough = (posting: Posting): boolean =>
  posting.title !== undefined &&
  (posting.requirements.length > 0 || posting.pay.length > 0 || posting.years.length > 0 || posting.employment.length > 0)

/** Reads and fits a capture: one answer for sidebar, popup and inspect. Fails, in one line, on a page that is no posting. */
export const assess = async (capture: Capture, about: Circumstances): Promise<Result<Assessment>> => {
  const recognition = judge(about.detected, capture)
  if (recognition.verdict !== 'posting' && !about.asked) return failed(`This page is no job posting: ${recognition.why}.`)
  const posting = readPosting(capture)
  if (recognition.verdict !== 'posting' && !saysEnough(posting)) return failed(`This does not read like a job posting: ${recognition.why}.`)
  const role = await about.roleOf(posting)
  return ok({
    visit: about.visit,
    ...(capture.url !== undefined && { url: capture.url }),
    recognition,
    posting,
    ...(about.profile && { fit: fitOf(posting, about.profile, about.today) }),
    notices: noticesOf(posting, about.today),
    beside: notesBeside(posting, capture.blocks, about.notes),
    ...(role && { role: { id: role.id, savedAt: role.savedAt, stage: role.stage } }),
  })
}
