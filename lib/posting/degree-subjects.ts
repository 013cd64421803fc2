import { wordPattern } from '../text/word-pattern'
import type { FindSkills } from './skill-groups'
import { matchesIn } from '../text/matches'

/** "a degree in", "Abschluss in", "licence en": what follows are subjects one may have studied, which is education. */
const DEGREE_IN = wordPattern(String.raw`(?<![\p{L}])(?:degrees?|bachelor(?:'?s)?|master(?:'?s|s')?|b\.?sc\.?|m\.?sc\.?|b\.?a\.?|b\.?s\.?|m\.?s\.?|ph\.?d\.?|doctorate|diploma|graduate|studium|abschluss|hochschulabschluss|licence|diplôme|licenciatura|grado|título|laurea|formação|kandidatgrad|examen|wykształcenie)(?: \(?(?:degree|or (?:foreign )?equivalent|equivalent|or higher|foreign equivalent|level)\)?){0,2},? (?:in|im|der|en|de|indenfor|inom|em|w) `, 'gi')
/** Where the subjects end: at the next thing asked for. */
const SUBJECTS_END = wordPattern(String.raw`[.;()•]|\d|(?<![\p{L}])(?:related|equivalent|similar|relevant|or other|field|discipline|subject|and (?:at|a|an|have|minimum|proven|strong|experience)|with|plus|preferred|required|experience|knowledge|oder vergleichbar|vergleichbar\p{L}{0,3}|ou équivalent|o (?:carrera )?af[ií]n|mit|avec|con)(?![\p{L}])`, 'i')
const LONGEST = 200

/** The parts of a text that list subjects of a degree. */
const subjectsIn = (text: string): { from: number; to: number }[] =>
  matchesIn(DEGREE_IN, text).map(({ index, 0: words }) => {
    const from = index + words.length
    const rest = text.slice(from, from + LONGEST)
    const end = SUBJECTS_END.exec(rest)?.index ?? rest.length
    return { from, to: from + end }
  })

/** Finds skills, but for the subjects of a degree: "a degree in computer science" asks for education, not for a skill. */
export const withoutDegreeSubjects = (findSkills: FindSkills): FindSkills => text => {
  const found = findSkills(text)
  if (found.length === 0) return found
  const subjects = subjectsIn(text)
  return subjects.length === 0 ? found : found.filter(({ from, to }) => !subjects.some(span => from >= span.from && to <= span.to))
}
