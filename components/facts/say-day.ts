const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A calendar day "2026-11-02" as one says it: "2 November 2026". What is no day stays as it is. */
export const sayDay = (day: string): string => {
  const moment = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(moment) ? day : DAY.format(moment)
}

/** A clause with its days as one says them: "at the rate of 2026-09-29" → "at the rate of 29 September 2026". */
export const withDays = (why: string): string => why.replace(/\b\d{4}-\d{2}-\d{2}\b/g, sayDay)
