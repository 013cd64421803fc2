/** The IANA names that the browser knows. */
export const timeZones: readonly string[] = Intl.supportedValuesOf('timeZone')

/** Whether the browser can reckon in this zone; it knows more names than it lists ("UTC", "Etc/GMT+3"). */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
