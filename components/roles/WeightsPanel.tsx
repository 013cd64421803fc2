import { useId, useState, type CSSProperties } from 'react'
import type { Weights } from '../../lib/fit/weights'
import type { OwnWeights, Weighing } from '../../lib/profile/weighing'
import { KIND, KINDS, sayOurs, sayWeight } from './weight-words'

export type WeightsPanelProps = {
  /** What the person changed of ours. */
  own: OwnWeights
  /** What is in use: ours where everything was moved to nothing. */
  weights: Weights
  /** A slider moves. */
  onMove: (kind: Weighing, weight: number) => void
  /** A slider is let go. */
  onSettled: () => void
  onReset: () => void
}

type SliderProps = Pick<WeightsPanelProps, 'weights' | 'onMove' | 'onSettled'> & { kind: Weighing; weight: number }

/** How far the track is filled, for the stylesheet. A property of one's own is none that React's types know. */
const filledTo = (weight: number): CSSProperties => Object.assign<CSSProperties, object>({}, { '--at': `${weight}%` })

const Slider = ({ kind, weight, weights, onMove, onSettled }: SliderProps) => {
  const id = useId()
  const words = weight === 0 ? 'left out' : sayWeight(kind, weights)
  const ours = sayOurs(kind, weight)
  return (
    <div className={ours ? 'weight own' : 'weight'}>
      <label htmlFor={id}>{KIND[kind]}</label>
      <output htmlFor={id}>{weight}</output>
      <input
        id={id} type="range" min={0} max={100} step={1} value={weight} aria-valuetext={`${weight}, ${words}`} style={filledTo(weight)}
        onChange={event => onMove(kind, Number(event.currentTarget.value))} onPointerUp={onSettled} onKeyUp={onSettled} onBlur={onSettled}
      />
      <p>{words}{ours && <span className="ours"> · {ours}</span>}</p>
    </div>
  )
}

/** What counts how much in every fit, folded until asked for; moving a slider shows its effect at once. */
export const WeightsPanel = ({ own, weights, onMove, onSettled, onReset }: WeightsPanelProps) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  const changed = Object.keys(own).length
  const nothing = KINDS.every(kind => own[kind] === 0)
  return (
    <section className={open ? 'weights open' : 'weights'} aria-label="What counts how much">
      <div className="weights-head">
        <button type="button" className="fold-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>What counts how much</button>
        <span className="soft">{changed === 0 ? 'our weights' : `${changed} of your own`}</span>
        {open && <button type="button" className="button small" disabled={changed === 0} onClick={onReset}>Back to ours</button>}
      </div>
      <div id={id} hidden={!open}>
        <div className="weight-grid">
          {KINDS.map(kind => <Slider key={kind} kind={kind} weight={own[kind] ?? weights[kind]} weights={weights} onMove={onMove} onSettled={onSettled} />)}
        </div>
        <p className="about">{nothing ? 'Everything stands at 0: until something counts, our weights apply.' : 'The roles below follow at once; sidebar and popup when you let go. Points are those of a posting that speaks of everything.'}</p>
      </div>
    </section>
  )
}
