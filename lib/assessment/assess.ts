import { fitOfStanding, standingOf } from '../fit/fit-of'
import { whatIf } from '../fit/what-if'
import { notesBeside, type PackNotes } from '../notes/beside-posting'
import type { Note } from '../notes/note'
import type { Capture } from '../posting/capture'
import { asYours } from '../posting/as-yours'
import { applyCorrections } from '../posting/corrected'
import type { CorrectedJob } from '../posting/correction'
import type { Notice } from '../posting/notice'
import { noticesOf } from '../posting/notices'
import type { Posting } from '../posting/posting'
import { readPosting } from '../posting/read'
import type { Recognition } from '../posting/recognition'
import type { Seen } from '../posting/seen'
import { seenBefore } from '../posting/seen-before'
import type { Profile } from '../profile/profile'
import { senseWith } from '../profile/vocabulary-sense'
import { failed, ok, type Result } from '../result'
import type { Role } from '../roles/role'
import { sinceSaved } from '../roles/since-saved'
import type { OwnSkills } from '../skills/own'
import type { Rates } from '../vocabulary/exchange-rates'
import type { Assessment } from './assessment'
import { judge } from './judge'

/**
 * What is kept of a job: the person's corrections, the role it is saved as with the page of that time, and the pages looked at
 * before that may be about it.
 */
export type Kept = { corrected?: CorrectedJob; role?: Role; savedPage?: Capture; seen?: readonly Seen[] }

/**
 * What an assessment rests on beside the capture. `today` is "YYYY-MM-DD". `asked`: the person asked to read this page, so
 * a page that says enough is shown even where it does not look like a posting. `rates` convert pay, the shipped ones if not told. `keptOf` finds what is kept of
 * the job, by its posting as it was read.
 */
export type Circumstances = {
  visit: string
  today: string
  asked: boolean
  detected?: Recognition
  profile?: Profile
  /** What the person added to the vocabulary, renamed and muted; undefined where nothing. */
  own?: OwnSkills
  rates?: Rates
  notes: readonly Note[]
  keptOf: (read: Posting) => Promise<Kept>
  /** The notes of packs on the posting's employer; none where not told. */
  packNotesOn?: (posting: Posting) => Promise<PackNotes>
}

/** A reading says enough to be shown as a posting when it has a title and at least one thing that only postings state. */
export const saysEnough = (posting: Posting): boolean =>
  posting.title !== undefined &&
  (posting.requirements.length > 0 || posting.pay.length > 0 || posting.years.length > 0 || posting.employment.length > 0)

/** The page as it was saved, as it would be read today. Mostly it is the same page still, and what was read of it holds. */
const readAsSaved = (saved: Capture, now: Capture, read: Posting, own: OwnSkills | undefined): Posting => {
  const [before, after] = [saved, now].map(page => JSON.stringify({ ...page, url: undefined, around: undefined }))
  return before === after ? read : readPosting(saved, own)
}

/** What has become of the job since the person saved it, else since they looked at it. Told of what the page says, not of corrections. */
const sinceThen = (capture: Capture, read: Posting, { role, savedPage, seen }: Kept, { today, own }: Circumstances): Notice[] =>
  role ? sinceSaved(read, role, savedPage && readAsSaved(savedPage, capture, read, own)) : seenBefore(read, seen ?? [], today)

/** The fit and what would raise it most; nothing while there is no profile. */
const fitting = (posting: Posting, { profile, today, rates, own }: Circumstances): Pick<Assessment, 'fit' | 'whatIf'> => {
  if (!profile) return {}
  const standing = standingOf(profile, today, senseWith(own), rates)
  return { fit: fitOfStanding(posting, standing), whatIf: whatIf(posting, standing) }
}

/** Reads and fits a capture: one answer for sidebar, popup and inspect. Fails, in one line, on a page that is no posting. */
export const assess = async (capture: Capture, about: Circumstances): Promise<Result<Assessment>> => {
  const recognition = judge(about.detected, capture)
  if (recognition.verdict !== 'posting' && !about.asked) return failed(`This page is no job posting: ${recognition.why}.`)
  const read = readPosting(capture, about.own)
  if (recognition.verdict !== 'posting' && !saysEnough(read)) return failed(`This does not read like a job posting: ${recognition.why}.`)
  const kept = await about.keptOf(read)
  const { role, corrected } = kept
  const yours = asYours(read, about.own)
  const posting = corrected ? applyCorrections(yours, corrected.corrections) : yours
  return ok({
    visit: about.visit,
    ...(capture.url !== undefined && { url: capture.url }),
    recognition,
    posting,
    ...(corrected && { corrected: { read, corrections: corrected.corrections } }),
    ...fitting(posting, about),
    notices: [...noticesOf(posting, about.today), ...sinceThen(capture, read, kept, about)],
    beside: notesBeside(posting, capture.blocks, about.notes, await about.packNotesOn?.(posting)),
    ...(role && { role: { id: role.id, savedAt: role.savedAt, stage: role.stage } }),
  })
}
