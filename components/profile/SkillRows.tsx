import { useId, useState } from 'react'
import { wordsIn } from '../look/words-in'
import type { Learning } from '../skills/learning'
import { NotKnown } from '../skills/NotKnown'
import type { SkillRow } from './draft'
import type { FormErrors } from './form-errors'

export type SkillRowsProps = {
  rows: readonly SkillRow[]
  errors: FormErrors
  /** Names to choose from while typing. */
  suggestions: readonly string[]
  learning?: Learning | undefined
  onChange: (rows: SkillRow[]) => void
  onRemove: (at: number) => void
}

/** The skills with their years: one quiet row each, and one field that adds several at once. */
export const SkillRows = ({ rows, errors, suggestions, learning, onChange, onRemove }: SkillRowsProps) => {
  const [typed, setTyped] = useState('')
  const id = useId()
  const set = (at: number, change: Partial<SkillRow>) => onChange(rows.map((row, i) => (i === at ? { ...row, ...change } : row)))
  const add = () => {
    const fresh = wordsIn(typed, rows.map(({ name }) => name.trim()))
    if (fresh.length > 0) onChange([...rows, ...fresh.map(name => ({ name, years: '', last: '' }))])
    setTyped('')
  }
  return (
    <div className="skills">
      {rows.length > 0 && (
        <table className="row-table">
          <thead><tr><th scope="col">Skill</th><th scope="col">Years</th><th scope="col">Last used</th><th><span className="visually-hidden">Remove</span></th></tr></thead>
          <tbody>
            {rows.map((row, at) => {
              const wrong = errors[`skills.${at}.name`] ?? errors[`skills.${at}.years`] ?? errors[`skills.${at}.last`]
              return (
                <tr key={at} className={wrong ? 'wrong' : undefined}>
                  <td>
                    <input type="text" aria-label="Skill" value={row.name} onChange={event => set(at, { name: event.target.value })} />
                    {wrong && <p className="about" role="alert">{wrong}</p>}
                    <NotKnown name={row.name} learning={learning} />
                  </td>
                  <td><input type="text" inputMode="decimal" className="short" aria-label={`Years of ${row.name}`} placeholder="–" value={row.years} onChange={event => set(at, { years: event.target.value })} /></td>
                  <td><input type="text" inputMode="numeric" className="short" aria-label={`Year in which ${row.name} was last used`} placeholder="–" value={row.last} onChange={event => set(at, { last: event.target.value })} /></td>
                  <td><button type="button" className="quiet" aria-label={`Remove ${row.name}`} onClick={() => onRemove(at)}>×</button></td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <div className="add-line">
        <label htmlFor={id} className="visually-hidden">Add skills</label>
        <input
          id={id} type="text" value={typed} placeholder="Add a skill, or several with commas" list={`${id}-list`} autoComplete="off"
          onChange={event => setTyped(event.target.value)} onBlur={add}
          onKeyDown={event => { if (event.key === 'Enter') { event.preventDefault(); add() } }}
        />
        <datalist id={`${id}-list`}>{suggestions.map(word => <option key={word} value={word} />)}</datalist>
        <button type="button" className="button" onClick={add}>Add</button>
      </div>
    </div>
  )
}
