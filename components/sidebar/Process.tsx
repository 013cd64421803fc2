import { sumOfStages, type InterviewProcess, type InterviewStage } from '../../lib/facts/interview'
import { RoundsBar } from '../charts/RoundsBar'
import { Quote } from '../facts/Quote'
import { sayMinutes } from '../facts/say-minutes'

export type ProcessProps = {
  process: InterviewProcess
  onReveal: (words: string) => void
}

/** What the stages add up to, beside what the posting says they do. */
const totalOf = (process: InterviewProcess): string | undefined => {
  const sum = sumOfStages(process)
  const stated = process.statedTotal?.minutes
  const timed = process.stages.filter(stage => stage.minutes !== undefined).length
  if (sum === undefined) return stated === undefined ? undefined : `The posting says ${sayMinutes(stated)} in all.`
  const added = timed === process.stages.length ? `The stages add up to ${sayMinutes(sum)}` : `The ${timed} of ${process.stages.length} stages with a length add up to ${sayMinutes(sum)}`
  if (stated === undefined) return `${added}.`
  return stated === sum ? `${added}, as the posting says.` : `${added}; the posting says ${sayMinutes(stated)}.`
}

/** A bare length of time ("5 hours") says no more than the total does. */
const isBare = (words: string): boolean => /^[\d.,½ ]{1,8}(?:h|hours?|m|min(?:utes)?)$/i.test(words.trim())

const Stage = ({ stage, onReveal }: { stage: InterviewStage; onReveal: (words: string) => void }) => (
  <li>
    <button type="button" className="plain" title="Show in the page" onClick={() => onReveal(stage.said.words)}>
      {stage.name}
      <span className="soft">{stage.minutes === undefined ? ' · length not stated' : ` · ${sayMinutes(stage.minutes)}`}{stage.async && ' · in your own time'}</span>
    </button>
    {stage.parts && stage.parts.length > 0 && <span className="inside">{stage.parts.join(', ')}</span>}
  </li>
)

/** The interview process as the posting states it: stages in order, how long, and whether the sum is what it claims. */
export const Process = ({ process, onReveal }: ProcessProps) => {
  const total = totalOf(process)
  const groups = [...new Set(process.stages.map(stage => stage.group))]
  return (
    <>
      <RoundsBar rounds={process.stages} />
      {groups.map(group => (
        <div key={group ?? ''}>
          {group !== undefined && <p className="group">{group}</p>}
          <ol className="stages">
            {process.stages.map((stage, i) => stage.group === group && <Stage key={`${i} ${stage.name}`} stage={stage} onReveal={onReveal} />)}
          </ol>
        </div>
      ))}
      {total && <p className="line">{total}</p>}
      {process.statedTotal && !isBare(process.statedTotal.said.words) && <Quote said={process.statedTotal.said} onReveal={onReveal} />}
    </>
  )
}
