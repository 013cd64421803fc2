import { sentencesOf } from '../text/sentences'
import { mentionsIn } from './mention'
import type { Round } from './note'
import { roundsNamed } from './round-named'
import { roundsDone } from './rounds-done'
import { isToldAgain } from './told-again'

/** The convention counts an application that is told of as a first step. */
const APPLIED = /^(?:so |first,? )?(?:i (?:have |had )?)?(applied (?:online|through|via|directly|on (?:the|their|linkedin|indeed|seek)|by e-?mail|in person)\b)/i

/** Advice and what might be: not what was met. */
const NOT_MET = /^(?:do(?:n['’]t| not)|make sure|be |ask|expect|prepare|practi[cs]e|if (?![^,.;]{3,80},\s(?:the (?:candidate|applicant)s?|you|they|we|there|it|then)\b[^.;]{0,40}\b(?:will|proceeds?|then|move|gets?|goes?|go|is|are)\b)|don|always|never|keep|try|focus|brush|remember|you (?:should|can|must|need)|please|tip|advice)/i

/** How each of several is told of that were counted before. */
const ONE_BY_ONE = /\b(?:the (?:first|1st|second|other)|one (?:was|is|with|on)|(?:first|1st)\b)/i
const ONE_BY_ONE_WITHIN = 160

/** Minutes that were told of all rounds together ("four rounds of 45 minutes") are each one's, where as many follow. */
const withSharedLength = (rounds: readonly Round[], overview: readonly Round[]): Round[] => {
  const shared = overview[0]?.minutes
  return shared === undefined || rounds.filter(({ minutes }) => minutes === undefined).length !== overview.length ? [...rounds] : rounds.map(round => ({ ...round, minutes: round.minutes ?? shared }))
}

/** Who opens a process: a call that is told right after is theirs. */
const OPENER = /\b(?:recruiters?|hr|human resources|talent (?:team|partner|acquisition)|people team)\b/i
/** A call of which nothing is said but that it was one, where somebody who opens processes was just named. */
const withCaller = (round: Round, rounds: readonly Round[], near: string): Round =>
  round.kind === 'phone' && /^(?:\w+ )?(?:phone )?(?:call|chat)(?: (?:on|in|at) \w+)?$/i.test(round.name ?? '') && rounds.every(({ kind }) => kind === 'application') && OPENER.test(near) ? { ...round, kind: 'recruiter-screen' } : round

/**
 * The rounds that running text tells of: "I had a call with HR, then a technical interview". What is spoken of again ("the
 * technical interview") is no further round. A count over all of them stands only where nothing nearer is told.
 */
export const roundsNarrated = (lines: readonly { text: string; line: number }[]): Round[] => {
  const rounds: Round[] = []
  const overview: Round[] = []
  for (const { text, line } of lines) {
    let before = ''
    for (const sentence of sentencesOf(text)) {
      const near = `${before} ${sentence.text}`
      before = sentence.text
      if (NOT_MET.test(sentence.text) || sentence.text.endsWith('?')) continue
      const applied = APPLIED.exec(sentence.text)
      if (applied && !rounds.some(({ kind }) => kind === 'application')) rounds.push(...roundsNamed(applied[1] ?? '', line, sentence.from + applied.index + applied[0].length - (applied[1] ?? '').length))
      const mentions = mentionsIn(sentence)
      if (mentions.length === 0) rounds.push(...roundsDone(sentence).map(round => ({ ...round, ...(round.said && { said: { ...round.said, block: line } }) })))
      for (const mention of mentions) {
        const told = mention.rounds.map(round => withCaller(round, rounds, near)).map(round => ({ ...round, ...(round.said && { said: { ...round.said, block: line } }) }))
        if (mention.general && rounds.length > 0) continue
        if (mention.overview || (mention.counted && ONE_BY_ONE.test(text.slice(sentence.from + mention.end, sentence.from + mention.end + ONE_BY_ONE_WITHIN)))) overview.push(...told)
        else if (!isToldAgain(told, mention.definite, rounds, sentence.text)) rounds.push(...told)
      }
    }
  }
  return rounds.length > 0 ? withSharedLength(rounds, overview) : overview
}
