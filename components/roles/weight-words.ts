import { WEIGHTS, type Weights } from '../../lib/fit/weights'
import { Weighing } from '../../lib/profile/weighing'

/** What each kind of match is called where one says how much it counts. */
export const KIND: Record<Weighing, string> = {
  skill: 'Skills', title: 'Title', years: 'Years', place: 'Place', pay: 'Pay', level: 'Level', language: 'Languages', licence: 'Licences',
  authorisation: 'Permission to work', education: 'Education', hours: 'Shared hours', workplace: 'Remote or office', employment: 'Contract',
  travel: 'Travel', shifts: 'Nights and weekends', workload: 'Hours a week',
}

/** The kinds in the order of what they count as usual, heaviest first. */
export const KINDS: readonly Weighing[] = Weighing.options.toSorted((a, b) => WEIGHTS[b] - WEIGHTS[a])

/** What a weight means: of a hundred points in a posting that speaks of everything; "left out" for nothing. */
export const sayWeight = (kind: Weighing, weights: Weights): string => {
  if (weights[kind] === 0) return 'left out'
  const all = Weighing.options.reduce((sum, one) => sum + weights[one], 0)
  const points = Math.round((100 * weights[kind]) / all)
  return points === 0 ? 'less than 1 of 100 points' : `${points} of 100 points`
}

/** How a weight stands to ours: undefined where it is ours. */
export const sayOurs = (kind: Weighing, weight: number): string | undefined => (weight === WEIGHTS[kind] ? undefined : `ours is ${WEIGHTS[kind]}`)
