import type { EducationLevel } from '../../facts/education'

/** Years of study after the French baccalauréat, as it is said from Casablanca to Montréal. */
const BAC_PLUS = /\bbac ?\+ ?(\d)/

/** Words of degrees, highest first, compared with dots removed and without diacritics. */
const DEGREES: readonly (readonly [EducationLevel, RegExp])[] = [
  ['doctorate', /\b(ph ?d|dphil|doctor|doctorate|doctoral|doctorat|doktor|doktorat|doctorado|doutorado|dottorato|promotion|edd|dsc)\b/],
  ['bachelor', /\bdiplom ?\(? ?fh\b/],
  ['master', /\b(masters?|maitrise|magister|mestrado|maestria|magistrale|postgraduate|post graduate|msc|ms|ma|mba|meng|mtech|me|mphil|mca|mcom|msci|pgdm|llm|diplom|dipl|diplomingenieur|staatsexamen|ingenieur|dess|dea)\b/],
  ['bachelor', /\b(bachelors?|bachelier|bacharelado|bsc|bs|ba|beng|be|btech|bcom|bba|bca|bed|llb|licenciatura|licence|licenciado|licenciada|grado|graduacao|laurea|undergraduate|honours|kandidat|hbo)\b/],
  ['vocational', /\b(ausbildung|apprenticeship|apprentice|lehre|vocational|associates?|diploma|diplome|hnd|hnc|nvq|btec|bts|dut|cap|mbo|tecnico|fachwirt|meister|certificate|techniker|ciclo formativo)\b/],
  ['secondary', /\b(high school|secondary|abitur|matura|fachabitur|realschule|baccalaureat|bac|a levels?|gcses?|hsc|ssc|bachillerato|ged|gymnasium)\b/],
]

/** The level a degree's name speaks of ("M.Sc.", "Bac+5", "Diplom", "B.Tech"); undefined where it tells none. */
export const degreeLevel = (name: string): EducationLevel | undefined => {
  const words = name.slice(0, 200).normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[.'’]/g, '').replace(/[-_/,]+/g, ' ')
  const plus = Number(BAC_PLUS.exec(words)?.[1] ?? NaN)
  if (plus >= 8) return 'doctorate'
  if (plus >= 5) return 'master'
  if (plus >= 3) return 'bachelor'
  if (plus >= 1) return 'vocational'
  return DEGREES.find(([, pattern]) => pattern.test(words))?.[0]
}
