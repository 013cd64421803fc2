const INVISIBLE = /[\u200b\u200c\u200e\u200f\u061c\u180e\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g
/** Text that has something to change: two spaces, white space that is no plain space, or an invisible character. */
const CHANGES = /\s\s|[^\S ]|[\u200b-\u200f\u061c\u180e\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/

/** White space as one space, invisible characters out, ends trimmed. */
export const oneLine = (text: string): string => (CHANGES.test(text) ? text.replace(INVISIBLE, '').replace(/\s+/g, ' ') : text).trim()
