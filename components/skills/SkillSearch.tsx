import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { searchSkills, type Catalogue } from '../../lib/skills/catalogue'
import type { OwnWords } from '../../lib/skills/own-words'
import { Field } from '../look/Field'
import { SkillRow } from './SkillRow'
import type { SkillMoreProps } from './SkillMore'

export type SkillSearchProps = {
  catalogue: Catalogue
  words: OwnWords
  query: string
  onQuery: (query: string) => void
  onChange: SkillMoreProps['onChange']
  /** The address at which a skill of this name is added. */
  linkToAdd: (name: string) => string
}

/** As many rows as are drawn at once: a keystroke must stay below a frame. */
const AT_ONCE = 50
/** Before anything is typed a few show what a row is like. */
const AT_FIRST = 8

/** The arrow keys go from row to row. */
const onArrow = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type="search"], .skill-head')]
  const at = stops.findIndex(stop => stop === document.activeElement)
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** All skills, searched while one types. */
export const SkillSearch = ({ catalogue, words, query, onQuery, onChange, linkToAdd }: SkillSearchProps) => {
  const [more, setMore] = useState(0)
  const [open, setOpen] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const found = useMemo(() => searchSkills(catalogue, query), [catalogue, query])
  const most = (query.trim() === '' ? AT_FIRST : AT_ONCE) + more
  const search = (next: string) => {
    setMore(0)
    onQuery(next)
  }
  const look = (name: string) => {
    search(name)
    setOpen(name)
    input.current?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the arrow keys of the search box and the rows inside bubble here
    <div onKeyDown={onArrow}>
      <div className="skill-search">
        <Field label="Search all skills">
          {id => <input ref={input} id={id} type="search" value={query} placeholder="Kubernetes, k8s, Pflege, forklift…" autoComplete="off" spellCheck={false} onChange={event => search(event.target.value)} />}
        </Field>
        <p className="soft count" role="status">{found.length === catalogue.length ? `${found.length.toLocaleString('en-GB')} skills` : `${found.length.toLocaleString('en-GB')} of ${catalogue.length.toLocaleString('en-GB')}`}</p>
      </div>
      {found.length === 0 && <p className="hint-line">No skill is known by this name. <a href={linkToAdd(query.trim())}>Add “{query.trim()}” to your skills</a></p>}
      <ul className="skill-list" aria-label="Skills">
        {found.slice(0, most).map(skill => (
          <SkillRow key={skill.name} skill={skill} words={words} catalogue={catalogue} open={open === skill.name} onOpen={isOpen => setOpen(isOpen ? skill.name : undefined)} onLook={look} onChange={onChange} />
        ))}
      </ul>
      {found.length > most && <p className="actions more-line"><button type="button" className="button" onClick={() => setMore(more + AT_ONCE)}>Show {Math.min(AT_ONCE, found.length - most)} more</button></p>}
    </div>
  )
}
