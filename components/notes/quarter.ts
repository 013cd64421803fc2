/** "2026-Q3" out of what people type ("Q3 2026", "2026 q3", "2026-Q3"); undefined where it names no quarter. */
export const quarterOf = (typed: string): string | undefined => {
  const plain = typed.trim().toUpperCase()
  const [, year, quarter] = /^(20\d\d)[ /-]?Q([1-4])$/.exec(plain) ?? []
  const [, quarterFirst, yearLast] = /^Q([1-4])[ /-]?(20\d\d)$/.exec(plain) ?? []
  if (year && quarter) return `${year}-Q${quarter}`
  return yearLast && quarterFirst ? `${yearLast}-Q${quarterFirst}` : undefined
}

/** The eight quarters up to and with the one `today` ("YYYY-MM-DD") lies in, latest first. */
export const recentQuarters = (today: string): string[] => {
  const now = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  return Array.from({ length: 8 }, (_, i) => `${Math.floor((now - i) / 4)}-Q${((now - i) % 4) + 1}`)
}

/** "Q3 2026" of "2026-Q3". */
export const quarterWords = (quarter: string): string => quarter.replace(/^(\d{4})-(Q\d)$/, '$2 $1')
