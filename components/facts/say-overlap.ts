import type { Overlap } from '../../lib/facts/workplace'

/** The place in an IANA name: "Europe/Berlin" → "Berlin", "America/New_York" → "New York"; "UTC" stays. */
const zoneName = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** Hours that must be shared, as one says it: "09:00–13:00 Berlin time", "4 hours a day with UTC time". */
export const sayOverlap = ({ zone, from, to, hoursPerDay, hoursPerWeek }: Overlap): string => {
  const time = `${zoneName(zone)} time`
  const many = [
    hoursPerDay !== undefined ? `${hoursPerDay} ${hoursPerDay === 1 ? 'hour' : 'hours'} a day` : undefined,
    hoursPerWeek !== undefined ? `${hoursPerWeek} ${hoursPerWeek === 1 ? 'hour' : 'hours'} a week` : undefined,
  ].filter(part => part !== undefined).join(', ')
  if (from !== undefined && to !== undefined) return `${from}–${to} ${time}${many && `, ${many}`}`
  if (from !== undefined) return `from ${from} ${time}${many && `, ${many}`}`
  if (to !== undefined) return `until ${to} ${time}${many && `, ${many}`}`
  return many ? `${many} of ${time}` : `in ${time}`
}
