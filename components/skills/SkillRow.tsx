import { useId } from 'react'
import type { Listed } from '../../lib/skills/catalogue'
import type { OwnWords } from '../../lib/skills/own-words'
import { KIND_WORDS } from './kind-words'
import { SkillMore, type SkillMoreProps } from './SkillMore'

export type SkillRowProps = Omit<SkillMoreProps, 'skill' | 'words'> & {
  skill: Listed
  words: OwnWords
  open: boolean
  onOpen: (open: boolean) => void
}

/** One skill of the list; opened, all that is known of it and what can be done. */
export const SkillRow = ({ skill, words, open, onOpen, ...more }: SkillRowProps) => {
  const id = useId()
  const { name, kind, line } = skill
  const shown = words.renamed[name]
  const isMuted = words.muted.includes(name)
  return (
    <li>
      <button type="button" className="skill-head" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => onOpen(!open)}>
        <span>
          <span className="sign" aria-hidden="true">{open ? '▾' : '▸'}</span>
          <strong className={isMuted ? 'muted-name' : undefined}>{shown ?? name}</strong>
          {shown !== undefined && <span className="tag">your name for {name}</span>}
          {line === undefined && <span className="tag">added by you</span>}
          {isMuted && <span className="tag off">muted</span>}
        </span>
        <span className="faint">{KIND_WORDS[kind]}{line !== undefined && ` · ${line}`}</span>
      </button>
      {open && <div id={id}><SkillMore skill={skill} words={words} {...more} /></div>}
    </li>
  )
}
