/** What forms in which skills are named know of the person's vocabulary. */
export type Learning = {
  /** The canonical name that these words are, undefined where none. */
  named: (words: string) => string | undefined
  /** Whether these words are a skill, or name one. */
  isKnown: (words: string) => boolean
  /** What the person calls a skill. */
  shown: (skill: string) => string
  /** Adds a skill of this name to the vocabulary. */
  onLearn: (name: string) => void
}
