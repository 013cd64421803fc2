/**
 * What a pack may be at most. `content` and `manifest` in bytes, `line` in bytes of one note, `notes` in a pack, `days` until a
 * manifest has to be renewed, `ahead` how far in the future it may run out. Beyond these a pack is refused: it would fill a
 * disk or block a browser, and no honest pack needs it (100,000 notes of 200 bytes are 20 MB).
 */
export const PACK_LIMITS = { content: 20_000_000, manifest: 64_000, line: 16_000, notes: 200_000, ahead: 400 } as const
