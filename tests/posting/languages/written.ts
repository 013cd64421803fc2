/** A posting written by hand as people of a country and a trade write them, and what a careful human reads in it. */
export type Written = {
  text: string
  title: string
  company?: string
  /** The lines that ask, and those that wish, word for word, in order. */
  must: readonly string[]
  nice: readonly string[]
  /** Skills that must be found in each tier; there may be more. */
  skills?: { must?: readonly string[]; nice?: readonly string[] }
  /** What no line that asks or wishes may hold: it is offered, told or asked of nobody. */
  never: readonly string[]
}
