/**
 * What profile and fit need to know of skills: which are named in a text, which one exactly these words name, how two
 * relate ('narrower': what I have is narrower than what is wanted), and what the person calls one where that is not its canonical name. An argument, so that tests bring a vocabulary of their own.
 */
export type SkillSense = {
  find: (text: string) => readonly { skill: string }[]
  named: (words: string) => string | undefined
  relation: (have: string, wanted: string) => 'same' | 'broader' | 'narrower' | 'neighbour' | undefined
  shown?: (skill: string) => string
}

/** What the person calls a skill. */
export const calledBy = (sense: SkillSense, skill: string): string => sense.shown?.(skill) ?? skill
