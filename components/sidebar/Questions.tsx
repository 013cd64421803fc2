import type { Question } from '../../lib/notes/beside'

/** Questions worth asking before one commits, each with where it comes from. */
export const Questions = ({ questions }: { questions: readonly Question[] }) =>
  questions.length === 0 ? null : (
    <div className="note ask">
      <h3>Ask before you commit</h3>
      <ul>{questions.map(({ text, why }) => <li key={text}>{text} <span className="because">{why}</span></li>)}</ul>
    </div>
  )
