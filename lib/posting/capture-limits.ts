/** Bounds that a hostile or broken page cannot push a capture over. In a file without schemas, because what runs in pages needs them. */
export const CAPTURE_LIMITS = { blocks: 5_000, textLength: 600_000, data: 50, dataLength: 400_000, fields: 60 } as const
