/** A pattern of the shipped code, as the engine gets it, and where it stands ("lib/text/line.ts:23"). */
export type Pattern = { source: string; flags: string; where: string }
