import { useState } from 'react'
import { Field } from './Field'
import { wordsIn } from './words-in'

export type WordsProps = {
  label: string
  words: readonly string[]
  onChange: (words: string[]) => void
  hint?: string
  error?: string | undefined
  placeholder?: string
  suggestions?: readonly string[]
}

/** A list of words: typed, ended by Enter or a comma, taken out with a button. What is typed but not ended counts when leaving. */
export const Words = ({ label, words, onChange, hint, error, placeholder, suggestions }: WordsProps) => {
  const [typed, setTyped] = useState('')
  const add = () => {
    const fresh = wordsIn(typed, words)
    if (fresh.length > 0) onChange([...words, ...fresh])
    setTyped('')
  }
  return (
    <Field label={label} error={error} {...(hint !== undefined && { hint })}>
      {(id, about) => (
        <div className="words">
          {words.map(word => (
            <span key={word} className="word">
              {word}
              <button type="button" aria-label={`Remove ${word}`} onClick={() => onChange(words.filter(other => other !== word))}>×</button>
            </span>
          ))}
          <input
            id={id} type="text" value={typed} aria-describedby={about} autoComplete="off" placeholder={placeholder} list={suggestions && `${id}-list`}
            onChange={event => setTyped(event.target.value)}
            onBlur={add}
            onKeyDown={event => {
              if (event.key === 'Enter' || event.key === ',') { event.preventDefault(); add() }
              if (event.key === 'Backspace' && typed === '') onChange(words.slice(0, -1))
            }}
          />
          {suggestions && <datalist id={`${id}-list`}>{suggestions.filter(word => !words.includes(word)).map(word => <option key={word} value={word} />)}</datalist>}
        </div>
      )}
    </Field>
  )
}
