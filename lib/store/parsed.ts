import * as z from 'zod/mini'

/** A stored record in its schema's shape; undefined where there is none or it is broken. A broken record stays where it lies. */
export const parsed = <T extends z.ZodMiniType>(shape: T, record: unknown): z.infer<T> | undefined => {
  if (record === undefined) return undefined
  const result = z.safeParse(shape, record)
  return result.success ? result.data : undefined
}

/** The records that have their schema's shape, in order. */
export const parsedAll = <T extends z.ZodMiniType>(shape: T, records: readonly unknown[]): z.infer<T>[] =>
  records.flatMap(record => parsed(shape, record) ?? [])
