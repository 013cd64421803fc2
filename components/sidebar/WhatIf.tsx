import type { Fit, WhatIf as Change } from '../../lib/fit/fit'

export type WhatIfProps = {
  /** The changes that would raise the fit most, largest first. */
  changes: readonly Change[]
}

/** What somebody could do about a fit: each change with the score now and the score then. */
export const WhatIf = ({ changes }: WhatIfProps) =>
  changes.length === 0 ? null : (
    <section aria-label="What would raise it">
      <h2>What would raise it</h2>
      <ul className="what-if">
        {changes.map(({ label, from, to }) => (
          <li key={label}><span>{label}</span> <span className="rise">{from} → <b>{to}</b></span></li>
        ))}
      </ul>
    </section>
  )

export type TellMoreProps = { fit: Fit }

/** What the profile leaves open and the posting asks about: what would make the number surer. */
export const TellMore = ({ fit: { tell = [] } }: TellMoreProps) =>
  tell.length === 0 ? null : (
    <p className="line soft tell">Tell me more about {tell.map(({ what }) => what).join('; ')}. The number would be surer by about {tell[0]?.points} points.</p>
  )
