import * as z from 'zod/mini'
import { Correction, type WholeFact } from '../../lib/posting/correction'
import type { Posting } from '../../lib/posting/posting'
import { readOf } from '../../lib/posting/read-of'
import { FACT_FORMS, type FactForm, type FieldSpec, type Parts } from './fact-forms'
import { shownIn, valueTyped } from './field-kind'

/** What stands in a fact's form: rows of fields as typed. A fact of one value has one row; of pills each ticked one is a row. */
export type Row = Record<string, string>
/** Forms begun and not saved, by fact. */
export type Drafts = Map<WholeFact, Row[]>
/** What to mend, by row and field ("0.max"); 'form' is about the whole. */
export type Errors = Record<string, string>

const AnyParts = z.record(z.string(), z.unknown())

const TICKED = new Set(['required'])
/** An empty row; what is mostly so is ticked already. */
export const emptyRow = ({ fields }: FactForm): Row => Object.fromEntries(fields.map(({ name, kind }) => [name, kind === 'tick' && TICKED.has(name) ? 'yes' : '']))

const rowOf = ({ fields, opened }: FactForm, value: unknown): Row => {
  const parsed = z.safeParse(AnyParts, value)
  const parts = parsed.success ? (opened?.(parsed.data) ?? parsed.data) : {}
  return Object.fromEntries(fields.map(({ name, kind }) => [name, shownIn(kind, parts[name])]))
}

/** The form of a fact as the posting states it now. */
export const draftOf = (fact: WholeFact, posting: Posting): Row[] => {
  const form = FACT_FORMS[fact]
  const value: unknown = readOf(posting, fact)
  if (Array.isArray(value)) return value.map(one => rowOf(form, one))
  return value === undefined ? (form.shape === 'pills' ? [] : [emptyRow(form)]) : [rowOf(form, value)]
}

const isBlank = (row: Row, { fields }: FactForm): boolean => fields.every(({ name, kind }) => kind === 'tick' || (row[name] ?? '').trim() === '')

const partOf = ({ name, kind, need, most }: FieldSpec, row: Row): { value?: unknown; error?: string } => {
  const typed = valueTyped(kind, row[name] ?? '')
  if (!typed.ok) return { error: typed.why }
  if (typed.value === undefined) return need === undefined ? {} : { error: need }
  return most !== undefined && typeof typed.value === 'number' && typed.value > most ? { error: `Write a number up to ${most}.` } : { value: typed.value }
}

const partsOf = (form: FactForm, row: Row, at: number, errors: Errors): Parts => {
  const parts: Parts = {}
  let clean = true
  for (const spec of form.fields) {
    const { value, error } = partOf(spec, row)
    if (error !== undefined) errors[`${at}.${spec.name}`] = error
    if (value !== undefined) parts[spec.name] = value
    clean &&= error === undefined
  }
  const wrong = clean ? form.wrong?.(parts) : undefined
  if (wrong) errors[`${at}.${wrong[0]}`] = wrong[1]
  return form.closed?.(parts) ?? parts
}

/** A correction out of what was typed, or what to mend. `read` is what the page says, `at` an ISO 8601 moment. */
export const checked = (fact: WholeFact, rows: readonly Row[], read: Posting, at: string): { ok: true; correction: Correction } | { ok: false; errors: Errors } => {
  const form = FACT_FORMS[fact]
  const errors: Errors = {}
  const values = rows.flatMap((row, i) => (form.shape === 'rows' && isBlank(row, form) ? [] : [partsOf(form, row, i, errors)]))
  if (form.shape !== 'one' && values.length === 0) errors.form = form.shape === 'pills' ? 'Choose at least one, or say that it is not stated.' : 'Fill in at least one, or say that it is not stated.'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const parsed = z.safeParse(Correction, { fact, value: form.shape === 'one' ? values[0] : values, read: readOf(read, fact), at })
  return parsed.success ? { ok: true, correction: parsed.data } : { ok: false, errors: { form: 'This cannot be kept as it stands. Look at each field again.' } }
}

/** The correction that a fact is not stated at all. */
export const notStated = (fact: WholeFact, read: Posting, at: string): Correction | undefined => {
  const parsed = z.safeParse(Correction, { fact, read: readOf(read, fact), at })
  return parsed.success ? parsed.data : undefined
}
