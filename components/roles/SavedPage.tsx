import { useEffect, useRef } from 'react'
import type { Block } from '../../lib/text/block'
import type { Placed } from './placed'

export type SavedPageProps = {
  blocks: readonly Block[]
  /** Words that were asked for; they are marked and brought into view. `asked` changes with each asking. */
  pointed?: (Placed & { asked: number }) | undefined
}

const Text = ({ text, mark }: { text: string; mark: Placed | undefined }) =>
  mark ? <>{text.slice(0, mark.from)}<mark>{text.slice(mark.from, mark.to)}</mark>{text.slice(mark.to)}</> : <>{text}</>

const Line = ({ block, mark }: { block: Block; mark: Placed | undefined }) => {
  const text = <Text text={block.text} mark={mark} />
  // A heading of the page sits below our own "The posting as it was".
  if (block.kind === 'heading') {
    return block.level !== undefined && block.level <= 2 ? <h3>{text}</h3> : <h4>{text}</h4>
  }
  if (block.kind === 'item') return <p className="item" style={{ marginLeft: Math.min(block.depth ?? 0, 6) * 20 }}><span aria-hidden="true">{block.ordinal === undefined ? '•' : `${block.ordinal}.`}</span><span>{text}</span></p>
  if (block.kind === 'cell' && block.label !== undefined) return <p className="cell"><span>{block.label}</span><span>{text}</span></p>
  return <p>{text}</p>
}

/** A posting as it was when saved: its text, never its markup. */
export const SavedPage = ({ blocks, pointed }: SavedPageProps) => {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!pointed) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    page.current?.querySelector('mark')?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
  }, [pointed])
  return (
    <div className="saved-page" ref={page}>
      {blocks.map((block, at) => <Line key={at} block={block} mark={pointed?.block === at ? pointed : undefined} />)}
    </div>
  )
}
