export type RoundsBarProps = {
  /** Rounds in order; one of unknown length is drawn hatched and as long as the average. */
  rounds: readonly { name: string; minutes?: number | undefined }[]
}

/** How long the rounds are against each other. The words beside it say the same: it is hidden from screen readers. */
export const RoundsBar = ({ rounds }: RoundsBarProps) => {
  const known = rounds.flatMap(({ minutes }) => minutes ?? [])
  const average = known.length === 0 ? 1 : known.reduce((sum, minutes) => sum + minutes, 0) / known.length
  return (
    <div className="rounds" aria-hidden="true">
      {rounds.map(({ name, minutes }, i) => (
        // Two rounds may have one name; their order is all that tells them apart.
        <span key={`${i} ${name}`} className={minutes === undefined ? 'open' : undefined} style={{ flexGrow: Math.max(minutes ?? average, 1) }} />
      ))}
    </div>
  )
}
