/** What a person who looks through the vocabulary is shown beside a skill; only the options page loads it. */
export type SkillGuide = {
  /** As of `SkillTable`. */
  sources: string
  /** The lines of work in the order of the table's skills, each with how many it has. */
  lines: readonly (readonly [name: string, skills: number])[]
  /** Everyday words that are also the name of a skill, parted by blanks. */
  everyday: string
}
