import type { ProfileDraft, RowList } from './draft'

/** A list of the draft without the row at `at`, and how to put that row back into whatever the draft is by then. */
export const withoutRow = <L extends RowList>(draft: ProfileDraft, list: L, at: number): { draft: ProfileDraft; putBack: (now: ProfileDraft) => ProfileDraft } => {
  const rows: readonly ProfileDraft[L][number][] = draft[list]
  const taken = rows.slice(at, at + 1)
  return {
    draft: { ...draft, [list]: rows.filter((_, i) => i !== at) },
    putBack: now => {
      const then: readonly ProfileDraft[L][number][] = now[list]
      return { ...now, [list]: [...then.slice(0, at), ...taken, ...then.slice(at)] }
    },
  }
}

/** What a row that is taken out is called in "Removed …". */
export const nameOfRow = (draft: ProfileDraft, list: RowList, at: number): string => {
  const names: Record<RowList, string | undefined> = {
    skills: draft.skills[at]?.name,
    work: draft.work[at]?.title || draft.work[at]?.employer,
    education: draft.education[at]?.field || draft.education[at]?.institution,
    languages: draft.languages[at]?.lang,
    homes: draft.homes[at]?.city || draft.homes[at]?.country,
  }
  return names[list] || 'an empty row'
}
