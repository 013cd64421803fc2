/**
 * Themes on which a promise and a report can meet. A word of the theme must stand on both sides; the more of them, the nearer.
 * Ours, for any line of work; stems without ending, matched at the start of a word.
 */
export const THEMES: readonly (readonly [topic: string, stems: readonly string[]])[] = [
  ['production and delivery', ['production', 'deploy', 'inference', 'serving', 'service', 'latency', 'scal', 'reliab', 'observab', 'pipeline', 'release', 'on-call', 'notebook', 'productioni', 'determin', 'reproducib', 'fault']],
  ['the work itself', ['machine learning', 'research', 'model', 'engineer', 'architect', 'design', 'build', 'patient', 'care', 'teach', 'sell', 'account', 'audit', 'title', 'responsib']],
  ['team and culture', ['team', 'culture', 'academic', 'collabor', 'mentor', 'divers', 'autonom', 'journal', 'colleague', 'feedback']],
  ['hours and balance', ['flexib', 'overtime', 'weekend', 'balance', 'shift', 'hours', 'holiday', 'vacation']],
  ['pay', ['salar', 'pay', 'compensation', 'bonus', 'equity', 'budget']],
  ['growth and leadership', ['growth', 'career', 'promot', 'leader', 'manager', 'train', 'learning budget', 'development budget']],
]

/** The words of each theme that a text holds. Whole-word starts only: "scal" finds "scalable", never "escalate". */
export const themesOf = (text: string): Map<string, Set<string>> => {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  return new Map(
    THEMES.flatMap(([topic, stems]) => {
      const found = stems.filter(stem => lower.includes(` ${stem}`))
      return found.length === 0 ? [] : [[topic, new Set(found)] as const]
    }),
  )
}
