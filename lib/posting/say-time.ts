const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "2024-02-29" as "29 February 2024"; words that are no day stay as they are. */
export const sayDay = (day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}

/** A number of days as a person says it: "1 day", "3 weeks", "5 months", "2 years"; always rounded down. */
export const saySpan = (days: number): string => {
  const said = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
  if (days < 14) return said(days, 'day')
  if (days < 60) return said(Math.floor(days / 7), 'week')
  if (days < 730) return said(Math.floor(days / 30.44), 'month')
  return said(Math.floor(days / 365.25), 'year')
}

/** Minutes as hours: 270 is "4.5 hours", 60 "1 hour", 45 "45 minutes", 255 "4 hours 15 minutes". */
export const sayHours = (minutes: number): string => {
  if (minutes < 60) return `${minutes} minute${minutes === 1 ? '' : 's'}`
  if (minutes % 30 !== 0) return `${sayHours(minutes - (minutes % 60))} ${sayHours(minutes % 60)}`
  const hours = minutes / 60
  return `${hours} hour${hours === 1 ? '' : 's'}`
}
