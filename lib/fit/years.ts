import type { Posting } from '../posting/posting'
import { spanOf, yearsCovered, type Span } from '../profile/months'
import type { Years } from '../facts/years'
import { plain } from '../profile/plain'
import { calledBy } from '../profile/skill-sense'
import { isBeginner } from './height'
import { byText, orList, stateOf, type Match, type Standing } from './match'
import { KIN_TRADE, SAME_TRADE, jobLikeness, tradesOf } from './title'
import { skillKey } from './skill-key'
import { CLAIMED } from './weights'

const tenth = (years: number): string => String(Math.floor(years * 10 + 1e-6) / 10)

/** `each`: every one of several skills was asked for, so that years in their trade at large do not do. */
type Practised = { years: number; in: string; each?: boolean }

/** Years in one skill: jobs that name it or something narrower, or the years the person states, which count less where no work, certificate or degree names it. */
const yearsInSkill = (want: string, { practice, sense }: Standing): number => {
  const spans: Span[] = []
  let stated = 0
  for (const [have, shown] of practice) {
    if (skillKey(have) !== skillKey(want) && !['same', 'narrower'].includes(sense.relation(have, want) ?? '')) continue
    spans.push(...shown.spans)
    stated = Math.max(stated, (shown.years ?? 0) * (shown.claimed ? CLAIMED : 1))
  }
  return Math.max(stated, yearsCovered(spans))
}

/** Words that make a list of skills a choice: years in any one of them will do. */
const CHOICE = / (?:or|oder|ou|o|of|eller|lub|nebo|similar|equivalent|such) |\//

/** Years in the skills that `words` name: the most of any where they are a choice, of all of them else, none counted above `enough`. */
const yearsInSkills = (words: string, enough: number, standing: Standing): Practised | undefined => {
  const asked = [...new Set(standing.sense.find(words).map(one => one.skill))].toSorted(byText)
  if (asked.length === 0) return undefined
  const years = asked.map(want => yearsInSkill(want, standing))
  const called = asked.map(want => calledBy(standing.sense, want))
  if (asked.length === 1 || CHOICE.test(` ${words.toLowerCase()} `)) return { years: Math.max(...years), in: orList(called) }
  if (years.every(each => each >= enough)) return { years: Math.min(...years), in: called.join(' and ') }
  const mean = years.reduce((sum, each) => sum + Math.min(each, enough), 0) / years.length
  return { years: mean, each: true, in: `them: ${called.map((want, i) => `${tenth(years[i] ?? 0)} in ${want}`).join(', ')}` }
}

/** A year in a trade that lies close counts half. */
const KIN = 0.5

/** Years of all jobs whose title is like these words, and half those of close trades; all jobs where the words tell no trade. */
export const yearsInTrade = (words: string, standing: Standing): Practised => {
  const years = (least: number): number =>
    yearsCovered(standing.profile.work.filter(work => least === 0 || jobLikeness(work, words) >= least).flatMap(work => spanOf(work, standing.today) ?? []))
  if (tradesOf(words).size === 0) return { years: years(0), in: 'dated work' }
  const same = years(SAME_TRADE)
  return { years: same + (years(KIN_TRADE) - same) * KIN, in: 'jobs like it' }
}

/** Any trade works in an office: its word alone names no field. */
const ANYWHERE = 'office'
const namesField = (words: string): boolean => [...tradesOf(words)].some(trade => trade !== ANYWHERE)
const SHORT = 3
/** Words are compared by their beginnings: "accounts" is spoken of by "accounting". */
const STEM = 6

/** Years of the jobs that speak of words which name no field we know, in their title, employer or text: of any of them, or of all of several. */
const yearsSpeakingOf = (words: string, { profile, today }: Standing, ofAll = false): Practised => {
  const telling = plain(words.slice(0, 200)).split(' ').filter(word => word.length > SHORT && !tradesOf(word).has(ANYWHERE)).map(word => ` ${word.slice(0, STEM)}`)
  const speaks = ({ title, employer = '', text }: Standing['profile']['work'][number]): boolean => {
    const told = ` ${plain(`${title} ${employer} ${text.slice(0, 5_000)}`)}`
    return ofAll ? telling.length > 1 && telling.every(word => told.includes(word)) : telling.some(word => told.includes(word))
  }
  return { years: yearsCovered(profile.work.filter(speaks).flatMap(work => spanOf(work, today) ?? [])), in: 'work that speaks of it' }
}

/** "In a managerial or supervisory role", "leading teams": years of leading, whatever the trade. */
const LEADING = /\b(?:manag(?:ing|erial|ement) (?:of )?(?:teams?|people|staff|a team|crews?)|managerial|supervis(?:ory|ing|ion)|team lead(?:ing|ership)?|lead(?:ing)? (?:of )?(?:a |large |small )?(?:teams?|people|crews?|staff)|people management|line management|leadership (?:role|position)|führungserfahrung|personalverantwortung|encadrement|management d'équipe)\b/i
const LEADS = / (?:manager|lead|leader|head|director|supervisor|foreman|chief|principal|vp|cto|ceo|cfo|coo|leiter|leiterin|leitung|teamleiter|teamleiterin|responsable|chef|directeur|directrice|gerente|jefe|jefa|encargado|supervisora|coordinador|ward manager|charge|sister|matron|owner|founder|executive) /
/** What a text of work says of people led. */
const LED = /\b(?:led|leads?|leading|manag(?:ed|ing|es)|supervis(?:ed|ing|es)|encadrement|leitete?|führte?) (?:of )?(?:a |the |an? )?(?:team|group|crew|staff|people|shift|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})/i

/** Years of jobs that a title tells to be leading, and half those whose text says that others were led. */
const yearsOfLeading = ({ profile, today }: Standing): Practised => {
  const years = (also: boolean): number => yearsCovered(profile.work.filter(work => LEADS.test(` ${plain(work.title)} `) || (also && LED.test(work.text.slice(0, 5_000)))).flatMap(work => spanOf(work, today) ?? []))
  const titled = years(false)
  return { years: titled + (years(true) - titled) * KIN, in: 'leading others' }
}

const sayAsked = ({ min, max, of }: Years): string => {
  const number = max === undefined || max === min ? `${min}+` : `${min}–${max}`
  return `${number} years${of ? ` in ${of}` : ''}`
}

/** Somebody who looks for first jobs is not taken to have so many years untold. */
const BEGINNERS_YEARS = 2

const matchOf = (asked: Years, posting: Posting, standing: Standing): Match => {
  const base = { kind: 'years', label: sayAsked(asked), weight: 1, said: asked.said } as const
  const leading = asked.of !== undefined && LEADING.test(asked.of.slice(0, 200)) && standing.profile.work.length > 0
  const bySkill = asked.of === undefined ? undefined : leading ? yearsOfLeading(standing) : yearsInSkills(asked.of, asked.min, standing)
  const trade = asked.of !== undefined && tradesOf(asked.of).size > 0 ? asked.of : (posting.title?.value ?? '')
  const byTrade = yearsInTrade(trade, standing)
  const known = bySkill === undefined || (asked.of !== undefined && !leading && !bySkill.each && tradesOf(asked.of).size > 0 && byTrade.years > bySkill.years) ? byTrade : bySkill
  const unheard = asked.of !== undefined && bySkill === undefined && known.years === 0 && !namesField(asked.of)
  // "Design of roads" speaks of road design, though it does not name it in these words.
  const retold = asked.of !== undefined && bySkill !== undefined && !leading && known.years === 0 ? yearsSpeakingOf(asked.of, standing, true) : known
  const best = unheard ? yearsSpeakingOf(asked.of ?? '', standing) : retold.years > 0 ? retold : known
  // Without dated work a shortfall is no fact: the profile has not said how long the person worked.
  const dated = standing.profile.work.some(work => spanOf(work, standing.today))
  if (!dated && best.years < asked.min && isBeginner(standing.profile) && asked.min >= BEGINNERS_YEARS) {
    return { ...base, share: 0, state: 'missed', why: 'you look for first jobs, and your profile has no dated work' }
  }
  if (!dated && best.years < asked.min) return { ...base, share: undefined, state: 'unknown', why: 'your profile has no dated work yet', asks: 'work' }
  if (unheard && best.years === 0 && asked.min > 0) return { ...base, share: undefined, state: 'unknown', why: 'whether your work counts for it is not known here: judge it yourself' }
  const share = asked.min <= 0 ? 1 : Math.min(1, best.years / asked.min)
  return { ...base, share, state: stateOf(share), why: asked.min <= 0 ? 'none needed to begin' : best.years === 0 ? `your work shows none in ${best.in}` : `you have ${tenth(best.years)} in ${best.in}`, yours: `${tenth(best.years)} years` }
}

/** The years of experience asked for against dated work, each demand once. */
export const matchYears = (posting: Posting, standing: Standing): Match[] => {
  const once = new Map(posting.years.toReversed().map(asked => [`${asked.min} ${asked.max ?? ''} ${plain(asked.of ?? '')}`, asked]))
  return [...once.values()].map(asked => matchOf(asked, posting, standing))
}
