import type { Learning } from './learning'

export type NotKnownProps = { name: string; learning: Learning | undefined }

const FEWEST = 2
const LONGEST = 60

/** Says that a name is not among the skills that are looked for, and offers to add it; nothing where it is. */
export const NotKnown = ({ name, learning }: NotKnownProps) => {
  const words = name.trim()
  if (!learning || words.length < FEWEST || words.length > LONGEST || learning.isKnown(words)) return null
  return <p className="not-known">“{words}” is not looked for in postings. <button type="button" className="link" onClick={() => learning.onLearn(words)}>Add to my skills</button></p>
}
