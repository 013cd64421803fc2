import { useState } from 'react'
import type { Correction, WholeFact } from '../../lib/posting/correction'
import { applyCorrections } from '../../lib/posting/corrected'
import type { Tier } from '../../lib/posting/posting'
import type { Corrected } from '../facts/page-says'
import { FormSection } from '../look/FormSection'
import type { Learning } from '../skills/learning'
import { AddSkill } from './AddSkill'
import type { Drafts } from './draft'
import { FactLine } from './FactLine'
import { lineRows, skillRows, type TierRow } from './tiers'
import { TierTable } from './TierTable'

export type CorrectViewProps = {
  corrected: Corrected
  /** The fact whose form is open at first. */
  first?: WholeFact | undefined
  /** Forms begun and not saved, kept while one looks elsewhere. */
  drafts: Drafts
  /** Skills to choose from while typing. */
  skillNames: readonly string[]
  learning?: Learning | undefined
  onCorrect: (correction: Correction) => void
  onUndo: (subject: string) => void
}

const PARTS: readonly [title: string, facts: readonly WholeFact[]][] = [
  ['The job', ['title', 'company', 'agency', 'department', 'level', 'teamSize', 'requisition', 'live']],
  ['Pay', ['pay', 'bonus', 'equity']],
  ['Where', ['places', 'workplace', 'officeDays', 'remoteScope', 'overlap']],
  ['Contract', ['employment', 'hours', 'workload', 'shifts', 'travel', 'start']],
  ['Who is asked for', ['years', 'education', 'languages', 'licences', 'visa', 'clearance', 'checks']],
  ['Dates and statements', ['posted', 'deadline', 'disclosures']],
  ['Interviews', ['interview', 'interviewTotal']],
]

/** All that was read of one posting, each part with a way to correct it. */
export const CorrectView = ({ corrected, first, drafts, skillNames, learning, onCorrect, onUndo }: CorrectViewProps) => {
  const [open, setOpen] = useState(() => first ?? [...drafts.keys()].at(0))
  const { read, corrections } = corrected
  const posting = applyCorrections(read, corrections)
  const lines = lineRows(read, corrections)
  const skills = skillRows(read, corrections).map(row => ({ ...row, words: learning?.shown(row.words) ?? row.words }))
  /** What is put back to what the page says is no correction any more. */
  const onTier = (fact: 'requirement' | 'skill') => ({ about, read: before }: Pick<TierRow, 'about' | 'read'>, value: Tier | 'none') => {
    if (value === (before ?? 'none')) return onUndo(`${fact} ${about}`)
    const rest = { about, value, at: new Date().toISOString(), ...(before && { read: before }) }
    return onCorrect(fact === 'skill' ? { fact, ...rest } : { fact, ...rest })
  }
  return (
    <>
      {PARTS.map(([title, facts]) => (
        <FormSection key={title} title={title}>
          <ul className="fact-lines">
            {facts.map(fact => <FactLine key={fact} {...{ fact, posting, corrected, drafts, onCorrect, onUndo }} open={open === fact} onOpen={setOpen} />)}
          </ul>
        </FormSection>
      ))}
      <FormSection title="Requirements" hint="What asks something of you, and how much. What is no requirement is “not asked for”.">
        {lines.length === 0 ? <p className="faint">No line that asks for something was found.</p> : <TierTable what="Line" rows={lines} onTier={onTier('requirement')} onUndo={onUndo} />}
      </FormSection>
      <FormSection title="Skills" hint="Found in the posting’s words. A wrong one is “not asked for”.">
        {skills.length === 0 ? <p className="faint">No skill was found.</p> : <TierTable what="Skill" rows={skills} onTier={onTier('skill')} onUndo={onUndo} />}
        <AddSkill there={skills.map(({ about }) => about)} suggestions={skillNames} learning={learning} onAdd={(skill, tier) => onTier('skill')({ about: skill, read: undefined }, tier)} />
      </FormSection>
    </>
  )
}
