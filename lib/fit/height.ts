import type { SeniorityLevel } from '../facts/level'
import type { Profile } from '../profile/profile'

/** How high each level stands: staff, lead and manager are three ways of one height. */
export const HEIGHT: Readonly<Record<SeniorityLevel, number>> = { intern: 0, junior: 1, mid: 2, senior: 3, staff: 4, lead: 4, manager: 4, director: 5, executive: 6 }

/** Whether the person looks for first jobs only: what years they do not tell of they mostly do not have. */
export const isBeginner = (profile: Profile): boolean => profile.levels.length > 0 && profile.levels.every(level => HEIGHT[level] <= HEIGHT.junior)
