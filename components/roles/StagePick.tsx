import type { Role, Stage } from '../../lib/roles/role'
import { briefDay } from './brief'
import { stageLabel, stages } from './stages'

export type StagePickProps = {
  stage: Stage
  history: Role['history']
  now: string
  onStage: (stage: Stage) => void
}

/** Where one stands with a role, and since when. */
export const StagePick = ({ stage, history, now, onStage }: StagePickProps) => (
  <div className="stage-pick">
    <fieldset>
      <legend>Stage</legend>
      {stages.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="stage" value={value} checked={stage === value} onChange={() => onStage(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
    {history.length > 1 && (
      <p className="soft">{history.map(({ stage: then, at }) => `${stageLabel(then)} ${briefDay(at, now)}`).join(' → ')}</p>
    )}
  </div>
)
