/** What a section of a posting is for; `headings.ts` tells each apart. */
type Section = 'must' | 'nice' | 'whole' | 'duties' | 'benefits' | 'about' | 'interview' | 'apply' | 'legal'

/** What a label stands before; the kinds of `labels.ts`. */
type Label = 'pay' | 'place' | 'workplace' | 'employment' | 'hours' | 'level' | 'years' | 'education' | 'languages' | 'posted' | 'deadline' | 'start' | 'visa' | 'clearance' | 'team' | 'other' | 'title' | 'company'

/** Kinds of saying that postings share in all languages: whom they seek, what is to be done, asked, offered, how to apply, on what terms. */
type Saying = 'seeks' | 'tells' | 'asks' | 'offers' | 'applies' | 'terms' | 'experience'

/**
 * The cue words of one language of postings, by the list each goes into. Headings and labels are plain lower-case words (a star
 * lets a heading's word go on); cues are pattern fragments, matched as whole words, their case endings bounded.
 */
export type PostingWords = {
  /** Words by which a heading names its section. */
  sections: Readonly<Partial<Record<Section, readonly string[]>>>
  /** Words in a line that wish. */
  nice: readonly string[]
  /** Words in a line that ask. */
  must: readonly string[]
  /** Words that ask even where the employer tells of itself. */
  addressed: readonly string[]
  /** Words before examples. */
  examples: readonly string[]
  /** Words before a list of which one suffices. */
  any: readonly string[]
  or: readonly string[]
  and: readonly string[]
  /** "similar", "other" behind an or. */
  similar: readonly string[]
  /** Words with which an item begins where lists have lost their lines. */
  items: readonly string[]
  sayings: Readonly<Record<Saying, string>>
  /** What a page says once its job can no longer be had. */
  closed: readonly string[]
  /** What pages that list several jobs say. */
  lists: readonly string[]
  /** Nouns that name a person's job, in the forms that titles use. */
  titles: readonly string[]
  /** Endings by which compounds name one. */
  titleEndings?: readonly string[]
  /** Words of titles, without diacritics, and the English word or words each counts as. */
  titlesAs: Readonly<Record<string, string>>
  labels: Readonly<Partial<Record<Label, readonly string[]>>>
}
