const DAY = 24

const ask = (zone: string, day: string): number | undefined => {
  const noon = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(noon.getTime())) return undefined
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(noon)
    const of = (type: string): number => Number(parts.find(part => part.type === type)?.value)
    return (Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) - noon.getTime()) / 3_600_000
  } catch {
    return undefined
  }
}

const asked = new Map<string, number | undefined>()
/** More zones and days than one sitting asks for; then it begins anew. */
const REMEMBERED = 500

/** Hours of a zone ahead of UTC on a day ("YYYY-MM-DD", noon UTC), as the platform's time-zone data says; undefined for an unknown zone. */
export const offsetOf = (zone: string, day: string): number | undefined => {
  const key = `${day} ${zone}`
  if (asked.has(key)) return asked.get(key)
  if (asked.size >= REMEMBERED) asked.clear()
  const offset = ask(zone, day)
  asked.set(key, offset)
  return offset
}

/** "09:30" as hours, 9.5; undefined for anything else. */
export const hourOf = (time: string): number | undefined => {
  const found = /^(\d{1,2}):(\d{2})$/.exec(time)
  const hour = Number(found?.[1]) + Number(found?.[2]) / 60
  return found && hour <= DAY ? hour : undefined
}

/** Working hours on the clock of a zone that is `offset` hours ahead of UTC; `to` before `from` runs past midnight. */
export type Window = { from: number; to: number; offset: number }

const lengthOf = ({ from, to }: Window): number => (to > from ? to - from : to - from + DAY)

/** Hours that two windows share on the same day of the earth, whichever side of midnight they fall. */
export const sharedHours = (a: Window, b: Window): number => {
  const startA = a.from - a.offset
  const startB = b.from - b.offset
  let shared = 0
  for (const shift of [-2 * DAY, -DAY, 0, DAY, 2 * DAY]) {
    const from = Math.max(startA, startB + shift)
    const to = Math.min(startA + lengthOf(a), startB + shift + lengthOf(b))
    shared += Math.max(0, to - from)
  }
  return Math.min(shared, lengthOf(a), lengthOf(b))
}

/** How many hours a window is long. */
export const hoursIn = (window: Window): number => lengthOf(window)

/** An offset as one says it: "UTC−3", "UTC+5:30", "UTC". */
export const sayOffset = (offset: number): string => {
  if (offset === 0) return 'UTC'
  const minutes = Math.round(Math.abs(offset) * 60)
  const rest = minutes % 60
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}
