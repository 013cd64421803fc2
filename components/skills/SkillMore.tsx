import { useState } from 'react'
import { type Catalogue, otherNames, type Listed } from '../../lib/skills/catalogue'
import { checkAdded, checkRenamed, type Checked } from '../../lib/skills/own-check'
import { addingNames, muting, renaming, takingOut, type Change } from '../../lib/skills/own-changes'
import type { AddedSkill, OwnWords } from '../../lib/skills/own-words'
import { relativesOf } from '../../lib/skills/relatives'
import { wordsIn } from '../look/words-in'
import { OneLine } from './OneLine'

export type SkillMoreProps = {
  skill: Listed
  words: OwnWords
  catalogue: Catalogue
  /** Shows another skill. */
  onLook: (name: string) => void
  /** A change, the skill it is about and what was done in words. */
  onChange: (change: Change, about: string, done: string) => void
}

const MOST = 24

const Names = ({ title, names, onLook }: { title: string; names: readonly string[]; onLook?: (name: string) => void }) => names.length === 0 ? null : (
  <>
    <dt>{title}</dt>
    <dd>
      {names.slice(0, MOST).map(name => (onLook ? <button key={name} type="button" className="link" onClick={() => onLook(name)}>{name}</button> : <span key={name}>{name}</span>))}
      {names.length > MOST && <span className="faint">and {names.length - MOST} more</span>}
    </dd>
  </>
)

/** All that is known of one skill, and what the person can do with it. */
export const SkillMore = ({ skill: { name, kind, line }, words, catalogue, onLook, onChange }: SkillMoreProps) => {
  const [doing, setDoing] = useState<'rename' | 'names'>()
  const { broader, narrower, neighbours, same } = relativesOf(name)
  const mine = words.added.find(one => one.name === name)
  const isMuted = words.muted.includes(name)
  const shown = words.renamed[name]
  const more = (typed: string): AddedSkill => ({ name, kind, others: wordsIn(typed, []), broader: mine?.broader ?? [] })
  const checkNames = (typed: string): Checked => (typed.trim() === '' ? { refused: 'Write at least one name.' } : checkAdded(more(typed), words))
  return (
    <div className="skill-more">
      <dl>
        <Names title="Other names" names={otherNames(catalogue, name)} />
        <Names title="Same as" names={same} onLook={onLook} />
        <Names title="Part or kind of" names={mine && mine.broader.length > 0 ? mine.broader : broader} onLook={onLook} />
        <Names title="Its parts or kinds" names={narrower} onLook={onLook} />
        <Names title="Does the same work" names={neighbours} onLook={onLook} />
      </dl>
      {doing === 'rename' && <OneLine label={`What you call ${name}`} first={shown ?? name} save="Rename" check={typed => checkRenamed(name, typed, words)} onCancel={() => setDoing(undefined)} onSave={typed => { setDoing(undefined); onChange(renaming(name, typed === name ? undefined : typed), name, `${name} is shown as ${typed}`) }} />}
      {doing === 'names' && <OneLine label={`Further names of ${name}, with commas between`} first="" save="Add" check={checkNames} onCancel={() => setDoing(undefined)} onSave={typed => { setDoing(undefined); onChange(addingNames(more(typed)), name, `${name} is found by more names`) }} />}
      {doing === undefined && (
        <div className="actions">
          {line === undefined && mine
            ? <button type="button" className="button small" onClick={() => onChange(takingOut(name), name, `Took out ${name}`)}>Take out<span className="visually-hidden"> {name}</span></button>
            : <button type="button" className="button small" onClick={() => onChange(muting(name, !isMuted), name, isMuted ? `${name} counts again` : `Muted ${name}`)}>{isMuted ? 'Unmute' : 'Mute'}<span className="visually-hidden"> {name}</span></button>}
          {line !== undefined && <button type="button" className="button small" onClick={() => setDoing('rename')}>Rename<span className="visually-hidden"> {name}</span></button>}
          {shown !== undefined && <button type="button" className="button small" onClick={() => onChange(renaming(name, undefined), name, `${name} has its own name again`)}>Give its own name back</button>}
          <button type="button" className="button small" onClick={() => setDoing('names')}>Add names<span className="visually-hidden"> to {name}</span></button>
          {line !== undefined && mine && <button type="button" className="button small" onClick={() => onChange(takingOut(name), name, `Took out your names of ${name}`)}>Take out your names</button>}
          {isMuted && <span className="faint">It is not looked for, in postings or in your profile.</span>}
        </div>
      )}
    </div>
  )
}

