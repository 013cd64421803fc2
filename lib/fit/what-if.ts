import { readLicences } from '../facts/licence-text'
import { sayLanguage } from '../facts/say-place'
import type { Posting } from '../posting/posting'
import type { Profile } from '../profile/profile'
import { practiceOf } from '../profile/practice'
import { calledBy, type SkillSense } from '../profile/skill-sense'
import { LICENCES_OF_YEARS } from '../vocabulary/licence-weight'
import type { Change, WhatIf } from './fit'
import { ownWords } from './answers'
import { judgePosting, scoreOf } from './judge-posting'
import { byText, type Match, type Standing } from './match'
import { skillKey } from './skill-key'
import { weightsOf, type Weights } from './weights'

/** The most that is promised at once. */
const MOST = 3
/** Each is computed in full; those that can bring most are tried. */
const TRIED = 8
/** What a change gives a skill: one can get so far. */
const A_YEAR = 1
/** Nobody learns more than two steps of a language for one job. */
const STEPS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

const sayYears = (years: number): string => (years === 1 ? '1 year' : `${years} years`)

/** A skill with a year of practice up to now: a new one, or a year more of one that is there. */
const ofSkill = (name: string, { profile, practice, today }: Standing): Change => {
  const listed = profile.skills.find(skill => skillKey(skill.name) === skillKey(name))
  const years = Math.floor(practice.get(name)?.years ?? listed?.years ?? 0)
  return { skill: { name: listed?.name ?? name, years: years + A_YEAR, last: Number(today.slice(0, 4)) } }
}

/** A skill that is a licence or certificate by name takes no year of practice: it is had, if it can be had within weeks. */
const named = (name: string, standing: Standing): Change[] => {
  const [licence] = readLicences([{ kind: 'item', text: name, under: [] }])
  if (!licence) return [ofSkill(name, standing)]
  return LICENCES_OF_YEARS.has(licence.name) ? [] : [{ certificate: name }]
}

/** Every change that somebody can make and that bears on this match; none where no learning helps. */
const changesFor = (match: Match, posting: Posting, standing: Standing): Change[] => {
  if (match.kind === 'skill') return (match.names ?? []).slice(0, 3).flatMap(name => named(name, standing))
  if (match.kind === 'years') {
    const asked = posting.years.find(({ said }) => said === match.said)
    return asked?.of === undefined ? [] : [...new Set(standing.sense.find(asked.of).map(({ skill }) => skill))].slice(0, 2).map(name => ofSkill(name, standing))
  }
  if (match.kind === 'licence') {
    const asked = posting.licences?.find(({ said }) => said === match.said)
    return asked === undefined || match.binding === true || LICENCES_OF_YEARS.has(asked.name) ? [] : [{ certificate: asked.said.words }]
  }
  if (match.kind !== 'language') return []
  const asked = posting.languages.find(({ said }) => said === match.said)
  const mine = asked && standing.profile.languages.find(({ lang }) => lang === asked.lang)
  const [have, want] = [mine?.level, asked?.level ?? asked?.about ?? 'B2'].map(level => STEPS.findIndex(step => step === level))
  // A language from nothing, or up to the tongue one grew up with, is no change for one job.
  return mine === undefined || have === undefined || want === undefined || have < 0 || want <= have ? [] : [{ language: { lang: mine.lang, level: STEPS[Math.min(want, have + 2)] ?? 'B2' } }]
}

/** The profile after a change. */
export const changed = (profile: Profile, { skill, language, certificate }: Change): Profile => ({
  ...profile,
  ...(skill && { skills: [...profile.skills.filter(({ name }) => name !== skill.name), { ...profile.skills.find(({ name }) => name === skill.name), ...skill }] }),
  ...(language && { languages: profile.languages.map(one => (one.lang === language.lang ? { ...one, level: language.level } : one)) }),
  ...(certificate !== undefined && { certificates: [...profile.certificates, certificate] }),
})

/** Words of a profile's work are searched for skills once, however many changes are tried. */
const remembering = (standing: Standing): Standing['sense'] => {
  const found = new Map<string, readonly { skill: string }[]>()
  return {
    ...standing.sense,
    find: text => {
      const known = found.get(text) ?? standing.sense.find(text)
      found.set(text, known)
      return known
    },
  }
}

const asChanged = (standing: Standing, change: Change, sense: Standing['sense']): Standing => {
  const profile = changed(standing.profile, change)
  if (change.language) return { ...standing, profile }
  const added = change.certificate ?? change.skill?.name ?? ''
  const licences = [...standing.licences, ...readLicences([{ kind: 'item', text: added, under: [] }])]
  return { ...standing, profile, practice: practiceOf(profile, standing.today, sense), own: ownWords(profile), licences }
}

const labelOf = ({ skill, language, certificate }: Change, sense: SkillSense): string => {
  if (language) return `${sayLanguage(language.lang)} ${language.level}`
  return skill ? `${calledBy(sense, skill.name)}, ${sayYears(skill.years)}` : (certificate ?? '')
}

const byGain = (a: WhatIf, b: WhatIf): number => b.to - a.to || byText(a.label, b.label)

/**
 * The few changes that would raise this fit most ("Kubernetes, 1 year: 64 to 71"), computed by the same function as the fit: a skill
 * with a year of practice, a year more of one, a language up to two steps better, a certificate. Only what somebody can do,
 * never what they are; never one that lowers or changes nothing.
 */
export const whatIf = (posting: Posting, standing: Standing, weights: Weights = weightsOf(standing.profile.weights)): WhatIf[] => {
  const judged = judgePosting(posting, standing)
  const from = scoreOf(judged, weights).score
  const short = judged.matches.filter(match => match.tier !== 'mentioned' && match.share !== undefined && match.share < 1 && weights[match.kind] > 0)
  const lost = (match: Match): number => match.weight * (1 - (match.share ?? 0)) * (match.kind === 'skill' ? 1 : 2)
  const sense = remembering(standing)
  const tried = new Map<string, WhatIf>()
  for (const match of short.toSorted((a, b) => lost(b) - lost(a)).slice(0, TRIED)) {
    // Of alternatives one is enough.
    const [best] = changesFor(match, posting, standing)
      .map(change => tried.get(JSON.stringify(change)) ?? { label: labelOf(change, standing.sense), from, to: scoreOf(judgePosting(posting, asChanged(standing, change, sense)), weights).score, change })
      .toSorted(byGain)
    if (best && best.to > from) tried.set(JSON.stringify(best.change), best)
  }
  return [...tried.values()].toSorted(byGain).slice(0, MOST)
}

/** A profile after a year of practice with a skill, or with the certificate of that name; undefined where it takes years to get. */
export const learnt = (name: string, standing: Standing): { label: string; profile: Profile } | undefined => {
  const [change] = named(name, standing)
  return change && { label: labelOf(change, standing.sense), profile: changed(standing.profile, change) }
}
