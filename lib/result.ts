/** An answer or, as a value, one plain sentence that says what is wrong and what to do. */
export type Result<T> = { ok: true; value: T } | { ok: false; why: string }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const failed = (why: string): { ok: false; why: string } => ({ ok: false, why })
