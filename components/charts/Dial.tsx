export type DialProps = {
  /** 0 to 100. */
  score: number
  /** The lowest and highest score that is possible. */
  band: readonly [number, number]
  /** Diameter in px. */
  size?: number
}

const STROKE = 7
const BOX = 92
const RADIUS = (BOX - STROKE) / 2 - 3.5
const AROUND = 2 * Math.PI * RADIUS

const Arc = ({ from, to, className }: { from: number; to: number; className: string }) => {
  const length = (Math.max(0, to - from) / 100) * AROUND
  if (length === 0) return null
  return (
    <circle
      className={className} cx={BOX / 2} cy={BOX / 2} r={RADIUS} fill="none" strokeWidth={STROKE} strokeLinecap="round"
      strokeDasharray={`${length} ${AROUND}`} transform={`rotate(${-90 + from * 3.6} ${BOX / 2} ${BOX / 2})`}
    />
  )
}

/** The score as a ring with the number in it; the fainter arc goes from the lowest to the highest score that is possible. */
export const Dial = ({ score, band: [low, high], size = BOX }: DialProps) => (
  <div className="dial" style={{ width: size, height: size }} role="img" aria-label={low === high ? `Fit ${score} of 100` : `Fit ${score} of 100, between ${low} and ${high}`}>
    <svg viewBox={`0 0 ${BOX} ${BOX}`} width={size} height={size} aria-hidden="true">
      <circle className="dial-ring" cx={BOX / 2} cy={BOX / 2} r={RADIUS} fill="none" strokeWidth={STROKE} />
      <Arc className="dial-band" from={low} to={high} />
      <Arc className="dial-score" from={0} to={Math.min(score, 99.99)} />
    </svg>
    <strong aria-hidden="true">{score}</strong>
    {low !== high && <small aria-hidden="true">{low}–{high}</small>}
  </div>
)
