/** A length of time as one says it: 45 → "45 min", 60 → "1 h", 270 → "4 h 30 min". Its spaces do not break, so that it stays on one line. */
export const sayMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  if (hours === 0) return `${rest}\u00a0min`
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${rest}\u00a0min`
}
