/**
 * A frame smaller than this, in CSS pixels, shows no posting to read: what stands in it is an advertisement, a form that is still
 * folded up, or nothing. The usual sizes of advertisements (300 × 250, 300 × 600, 160 × 600, 336 × 280, 728 × 90, 970 × 250) are below it.
 */
export const SMALLEST_FRAME = { width: 310, height: 300 }

/** Whether a window is a frame that is too small to show a posting. A page of its own never is. */
export const isTooSmall = ({ self, top, innerWidth, innerHeight }: Pick<Window, 'self' | 'top' | 'innerWidth' | 'innerHeight'>): boolean =>
  self !== top && (innerWidth < SMALLEST_FRAME.width || innerHeight < SMALLEST_FRAME.height)
