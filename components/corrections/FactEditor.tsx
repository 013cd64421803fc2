import { useEffect, useRef, useState } from 'react'
import type { Correction, WholeFact } from '../../lib/posting/correction'
import type { Posting } from '../../lib/posting/posting'
import { Choices } from '../look/Choices'
import { RowBox } from '../profile/RowBox'
import { checked, draftOf, emptyRow, notStated, type Drafts, type Errors, type Row } from './draft'
import { FACT_FORMS } from './fact-forms'
import { FactFields } from './FactFields'

export type FactEditorProps = {
  fact: WholeFact
  /** As it stands now, corrections included: what the form begins with. */
  posting: Posting
  /** As the page says it. */
  read: Posting
  /** What was typed and is not saved is kept there, until it is saved or given up. */
  drafts: Drafts
  onSave: (correction: Correction) => void
  onCancel: () => void
}

const begin = (fact: WholeFact, posting: Posting): Row[] => {
  const rows = draftOf(fact, posting)
  return rows.length === 0 && FACT_FORMS[fact].shape === 'rows' ? [emptyRow(FACT_FORMS[fact])] : rows
}

/** The form of one fact: what it is, or that it is not stated. Esc leaves it as it was. */
export const FactEditor = ({ fact, posting, read, drafts, onSave, onCancel }: FactEditorProps) => {
  const form = FACT_FORMS[fact]
  const [rows, show] = useState(() => drafts.get(fact) ?? begin(fact, posting))
  const [errors, setErrors] = useState<Errors>({})
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => { box.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus() }, [])
  const setRows = (next: Row[]) => {
    if (JSON.stringify(next) === JSON.stringify(begin(fact, posting))) drafts.delete(fact)
    else drafts.set(fact, next)
    show(next)
  }
  const done = (correction: Correction) => {
    drafts.delete(fact)
    onSave(correction)
  }
  const cancel = () => {
    drafts.delete(fact)
    onCancel()
  }
  const now = () => new Date().toISOString()
  const save = () => {
    const result = checked(fact, rows, read, now())
    setErrors(result.ok ? {} : result.errors)
    if (result.ok) done(result.correction)
    else requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('.wrong input, .wrong select, [aria-invalid="true"]')?.focus())
  }
  const silent = () => {
    const correction = notStated(fact, read, now())
    if (correction) done(correction)
  }
  const setRow = (at: number, row: Row) => setRows(rows.map((other, i) => (i === at ? row : other)))
  const [pill] = form.fields
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc works from any field; the Cancel button says so.
    <form
      ref={box} className="fact-editor" aria-label={`Correct ${form.label.toLowerCase()}`} noValidate
      onSubmit={event => { event.preventDefault(); save() }}
      onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); cancel() } }}
    >
      {form.hint && <p className="soft">{form.hint}</p>}
      {form.shape === 'pills' && pill && (
        <Choices
          label={pill.label} options={pill.options ?? []} chosen={rows.map(row => row[pill.name] ?? '')}
          onChange={chosen => setRows(chosen.map(value => ({ [pill.name]: value })))}
        />
      )}
      {form.shape === 'one' && rows.slice(0, 1).map((row, at) => <FactFields key={fact} fields={form.fields} row={row} at={at} errors={errors} onChange={next => setRow(at, next)} />)}
      {form.shape === 'rows' && rows.map((row, at) => (
        <RowBox key={at} what={`${form.label.toLowerCase()} ${at + 1}`} onRemove={() => setRows(rows.filter((_, i) => i !== at))}>
          <FactFields fields={form.fields} row={row} at={at} errors={errors} onChange={next => setRow(at, next)} />
        </RowBox>
      ))}
      {form.add && <button type="button" className="button add" onClick={() => setRows([...rows, emptyRow(form)])}>{form.add}</button>}
      {errors.form && <p className="trouble" role="alert">{errors.form}</p>}
      <div className="actions">
        <button type="submit" className="button go">Save</button>
        <button type="button" className="button" onClick={silent}>It is not stated</button>
        <button type="button" className="button plain-button" onClick={cancel}>Cancel</button>
      </div>
    </form>
  )
}
