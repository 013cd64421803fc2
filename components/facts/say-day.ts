const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A calendar day "2026-11-02" as one says it: "2 November 2026". What is no day stays as it is. */
export const sayDay = (day: string): string => {
  const moment = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(moment) ? day : DAY.format(moment)
}
