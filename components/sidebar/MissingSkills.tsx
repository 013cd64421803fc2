import { Quote } from '../facts/Quote'
import { requirementsMet } from '../../lib/fit/decisive'
import type { Fit, MissingSkill } from '../../lib/fit/fit'
import { TELLS_LITTLE } from '../../lib/fit/fullness'
import { standsInPage } from '../../lib/text/said'

export type MissingSkillsProps = {
  fit: Fit
  onReveal: (words: string) => void
}

const TIERS = ['must', 'nice', 'mentioned'] as const
const TIER_WORDS = { must: undefined, nice: 'nice to have', mentioned: 'mentioned' } as const
/** More than this is not read at a glance; the full account has them all. */
const MOST = 14

const Chip = ({ skill, open, onReveal }: { skill: MissingSkill; open: boolean; onReveal: (words: string) => void }) => {
  const words = TIER_WORDS[skill.tier]
  return (
    <button type="button" className={`chip ${skill.tier}${skill.near === undefined ? '' : ' near'}${open ? ' open' : ''}`} title={standsInPage(skill.said) ? `“${skill.said.words.slice(0, 160)}”` : 'Your correction'} onClick={() => onReveal(skill.said.words)}>
      {skill.skill}
      {skill.near !== undefined && <> ~ you know {skill.near}</>}
      {words && <> · {words}</>}
    </button>
  )
}

/** A line that is asked for in a whole sentence does not fit a chip. */
const isLine = ({ kind, skill }: MissingSkill): boolean => kind === 'line' || ((kind ?? 'skill') === 'skill' && (skill.split(/\s+/).length > 5 || /[.!?]$/.test(skill)))
const isSkill = (one: MissingSkill): boolean => (one.kind ?? 'skill') === 'skill' && !isLine(one)
const MOST_LINES = 4

/** What is asked for and is no skill. Place, hours and what else one wishes for stand among what decides already. */
const OTHERWISE: readonly MissingSkill['kind'][] = ['years', 'title', 'level', 'education', 'language', 'licence']

const Otherwise = ({ all, onReveal }: { all: readonly MissingSkill[]; onReveal: (words: string) => void }) => (
  <>
    <p className="line soft">Also asked for, and not or not wholly in your profile:</p>
    <ul className="unanswered">
      {all.map(one => (
        <li key={`${one.kind} ${one.skill}`}>
          {one.skill}{one.near !== undefined && <span className="why"> · yours: {one.near}</span>}
          <Quote said={one.said} onReveal={onReveal} />
        </li>
      ))}
    </ul>
  </>
)

const sentenceOf = (fit: Fit): string | undefined => {
  const { met, partly, of } = requirementsMet(fit)
  if (of === 0) return undefined
  return `${met} of ${of} ${of === 1 ? 'requirement' : 'requirements'} met${partly > 0 ? `, ${partly} partly` : ''}.`
}

/** The skills that are asked for and not in the profile, must first; years, degrees, languages and licences apart from them. */
export const MissingSkills = ({ fit, onReveal }: MissingSkillsProps) => {
  const sorted = TIERS.flatMap(tier => fit.missing.filter(skill => skill.tier === tier && isSkill(skill)))
  const lines = fit.missing.filter(skill => skill.tier === 'must' && isLine(skill)).slice(0, MOST_LINES)
  const otherwise = fit.missing.filter(({ kind }) => OTHERWISE.includes(kind) && kind !== undefined)
  // A profile that tells little may only not have told of them.
  const untold = new Set(fit.parts.filter(({ why }) => why === TELLS_LITTLE).map(({ label }) => label))
  const sentence = sentenceOf(fit)
  const more = sorted.length - MOST
  return (
    <section aria-label="Missing skills">
      <h2>Missing skills</h2>
      {sorted.length === 0
        ? <p className="line">None that the posting asks for.</p>
        : <ul className="chips">{sorted.slice(0, MOST).map(skill => <li key={`${skill.tier} ${skill.skill} ${skill.said.words}`}><Chip skill={skill} open={untold.has(skill.skill)} onReveal={onReveal} /></li>)}</ul>}
      {untold.size > 0 && <p className="line soft">Your profile tells little yet, so you may know some of these.</p>}
      {more > 0 && <p className="line soft">and {more} more</p>}
      {otherwise.length > 0 && <Otherwise all={otherwise} onReveal={onReveal} />}
      {lines.length > 0 && (
        <>
          <p className="line soft">Also asked for, and nothing in your profile answers it:</p>
          <ul className="unanswered">{lines.map(({ skill, said }) => <li key={skill}><Quote said={said} onReveal={onReveal} /></li>)}</ul>
        </>
      )}
      {sentence && <p className="line soft">{sentence}</p>}
    </section>
  )
}
