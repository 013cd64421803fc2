/** How finely the table of cities says where each lies, in degrees: some four kilometres from north to south. */
export const GRID = 0.04
/** Cells of that size around the earth, and from pole to pole. */
export const COLUMNS = Math.round(360 / GRID)
export const ROWS = Math.round(180 / GRID)

/** A point on the earth in degrees. */
export type Point = { latitude: number; longitude: number }

/** The middle of a cell as the table writes it, in base 36. */
export const pointAt = (cell: string): Point => {
  const number = Number.parseInt(cell, 36)
  return { latitude: (Math.floor(number / COLUMNS) + 0.5) * GRID - 90, longitude: ((number % COLUMNS) + 0.5) * GRID - 180 }
}

const EARTH = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two points as the crow flies (haversine, a round earth). */
export const kilometres = (a: Point, b: Point): number => {
  const [high, wide] = [radians(b.latitude - a.latitude) / 2, radians(b.longitude - a.longitude) / 2]
  const arc = Math.sin(high) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(wide) ** 2
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(arc)))
}
