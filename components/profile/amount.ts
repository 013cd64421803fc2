/**
 * A number as people type it: "85000", "85,000", "85 000", "85.000", "85k", "2.5". Undefined where it is no number
 * from 0 to a billion. A dot or comma before exactly three digits parts thousands.
 */
export const amountOf = (typed: string): number | undefined => {
  const plain = typed.trim().toLowerCase()
  const k = plain.endsWith('k')
  const digits = (k ? plain.slice(0, -1) : plain).trim()
  const whole = /^\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3}){1,3}$/.test(digits)
    ? Number(digits.replace(/\D/g, ''))
    : /^\d{1,12}(?:[.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined
  if (whole === undefined) return undefined
  const amount = k ? whole * 1000 : whole
  return amount <= 1_000_000_000 ? amount : undefined
}

/** An amount as it stands in a field: thousands parted by commas. */
export const amountText = (amount: number | undefined): string => amount === undefined ? '' : amount.toLocaleString('en', { maximumFractionDigits: 2 })
