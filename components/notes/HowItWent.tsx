import type { Said } from '../../lib/text/said'
import { SelectField } from '../look/SelectField'
import { TextField } from '../look/TextField'
import type { NoteErrors } from './checked'
import type { NoteDraft } from './draft'
import { answerOptions, cameByOptions, experienceOptions, outcomeOptions } from './labels'
import { Rare } from './Rare'
import { WithWords } from './WithWords'

export type HowItWentProps = {
  draft: NoteDraft
  errors: NoteErrors
  set: (change: Partial<NoteDraft>) => void
  /** Marks the words of a field in the text. */
  onShow: (said: Said) => void
}

/** How it ended, how one came, how one was treated. What is rarely told is folded until it is. */
export const HowItWent = ({ draft, errors, set, onShow }: HowItWentProps) => {
  const words = { readFrom: draft.readFrom, onShow }
  const rare = [draft.taskHours, draft.taskPaid, draft.payAsked, draft.payTold, draft.aiScreening, draft.replyDays]
  return (
    <div className="note-part">
      <div className="columns four">
        <WithWords of="outcome" {...words}><SelectField label="How it ended" value={draft.outcome} options={outcomeOptions} none="not stated" onChange={outcome => set({ outcome })} /></WithWords>
        <WithWords of="experience" {...words}><SelectField label="Overall" value={draft.experience} options={experienceOptions} none="not stated" onChange={experience => set({ experience })} /></WithWords>
        <WithWords of="toldResult" {...words}><SelectField label="Told the result" value={draft.toldResult} options={answerOptions} none="not stated" onChange={toldResult => set({ toldResult })} /></WithWords>
        <WithWords of="cameBy" {...words}><SelectField label="How you came" value={draft.cameBy} options={cameByOptions} none="not stated" onChange={cameBy => set({ cameBy })} /></WithWords>
      </div>
      <Rare title="First reply, take-home task, pay, software" filled={rare.some(value => value !== '')}>
        <div className="columns three">
          <WithWords of="replyDays" {...words}><TextField label="Days to the first reply" inputMode="numeric" value={draft.replyDays} error={errors.replyDays} onChange={replyDays => set({ replyDays })} /></WithWords>
          <WithWords of="takeHome" {...words}><TextField label="Hours of take-home work" inputMode="decimal" value={draft.taskHours} error={errors.taskHours} onChange={taskHours => set({ taskHours })} /></WithWords>
          <SelectField label="Task was paid" value={draft.taskPaid} options={answerOptions} none="not stated" onChange={taskPaid => set({ taskPaid })} />
          <WithWords of="payAsked" {...words}><SelectField label="Asked for your pay" value={draft.payAsked} options={answerOptions} none="not stated" onChange={payAsked => set({ payAsked })} /></WithWords>
          <WithWords of="payTold" {...words}><SelectField label="Told the pay before the last round" value={draft.payTold} options={answerOptions} none="not stated" onChange={payTold => set({ payTold })} /></WithWords>
          <WithWords of="aiScreening" {...words}><SelectField label="Judged by software alone" value={draft.aiScreening} options={answerOptions} none="not stated" onChange={aiScreening => set({ aiScreening })} /></WithWords>
        </div>
      </Rare>
    </div>
  )
}
