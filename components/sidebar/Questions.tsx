import type { Question } from '../../lib/notes/beside'

/** Questions worth asking before one commits, each with where it comes from; said once where that is the same for all. */
export const Questions = ({ questions }: { questions: readonly Question[] }) => {
  if (questions.length === 0) return null
  const sources = new Set(questions.map(({ why }) => why))
  const shared = sources.size === 1 && questions.length > 1 ? questions[0]?.why : undefined
  return (
    <div className="note ask">
      <h3>Ask before you commit</h3>
      <ul>{questions.map(({ text, why }) => <li key={text}>{text}{shared === undefined && <span className="because">{why}</span>}</li>)}</ul>
      {shared !== undefined && <p className="because">Why: {shared}</p>}
    </div>
  )
}
