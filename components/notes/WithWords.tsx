import type { ReactNode } from 'react'
import type { ReadField, ReadFrom } from '../../lib/notes/note'
import type { Said } from '../../lib/text/said'
import { wordsOf } from './read-from'
import { SaidWords } from './SaidWords'

export type WithWordsProps = {
  of: ReadField
  readFrom: readonly ReadFrom[]
  onShow: (said: Said) => void
  children: ReactNode
}

/** A field of the form, and below it the words it was read from. */
export const WithWords = ({ of, readFrom, onShow, children }: WithWordsProps) => {
  const said = wordsOf(readFrom, of)
  return <div className="with-words">{children}{said && <SaidWords said={said} onShow={onShow} />}</div>
}
