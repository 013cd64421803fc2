import type { CameBy, Note, ReadField, ReadFrom } from './note'
import { minutesIn } from './round-named'
import { saidIn, type Told } from './told'

const CAME_BY: readonly (readonly [CameBy, RegExp])[] = [
  ['referred', /\b(?:referr(?:ed|al)|a (?:friend|colleague|former colleague) (?:who works there )?(?:recommended|referred|put me|passed)|through a (?:friend|colleague|contact)|recommended by)\b/i],
  ['agency', /\b(?:through|via|by|from) (?:an? |the )?(?:\w+ )?(?:agency|agencies|headhunter|recruitment (?:agency|company|firm)|third[- ]party recruiter|staffing (?:agency|firm))\b|\bheadhunter\b/i],
  ['recruiter', /\b(?:recruiter|sourcer|talent (?:team|partner)|hr|they|company|someone)(?: \w+){0,3} (?:reached out|contacted me|messaged me|hit me up|approached me|found me|pinged me|wrote to me)\b|\b(?:was|got) (?:contacted|approached|headhunted) (?:by|on|via)\b/i],
  ['event', /\b(?:(?:career|job|recruitment|graduate) (?:fair|day|event)|campus (?:placement|drive|interview|recruitment|hiring)|on[- ]campus|hackathon|meetup|open day|walk[- ]?in (?:drive|interview)?|off[- ]campus drive)\b/i],
  ['applied', /\b(?:i )?applied\b|\bmy application\b|\bsent (?:them )?(?:my|a) (?:cv|r[ée]sum[ée]|application)\b/i],
]

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, twelve: 12 }
const AMOUNT = String.raw`(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve)`
const UNIT = String.raw`(working days?|business days?|days?|weeks?|months?)`
/** How long until the employer first answered: "heard back within two weeks", "a week later a recruiter called", "the day after I applied". */
const REPLY = [
  new RegExp(String.raw`\b(?:heard back|(?:got|received) (?:a |an |the )?(?:reply|response|call|answer|e-?mail|invitation|invite)|they (?:replied|responded|answered|called|got back)|(?:was |got )?(?:contacted|invited|shortlisted)|replied|responded|reached out)\b[^.;]{0,40}\b(?:within|after|in|about)\s(?:about |around |only |just )?${AMOUNT}\s${UNIT}`, 'i'),
  new RegExp(String.raw`\b(?:less than )?${AMOUNT}\s${UNIT}\s(?:later|after (?:i )?appl(?:ying|ied|ication))\b[^.;]{0,60}\b(?:reply|replied|response|call(?:ed)?|contacted|e-?mail(?:ed)?|invit(?:ed|ation)|reached out|heard|recruiter|hr|they|got)\b`, 'i'),
]
const NEXT_DAY = /\b(?:the (?:next|following) day|the day after I applied|within a day|same day)\b[^.;]{0,60}\b(?:call(?:ed)?|contacted|repl\w+|invit\w+|e-?mail\w*|heard|applied)\b|\bcalled me the day after\b/i

const daysOf = (amount: string, unit: string): number => {
  const count = NUMBERS[amount.toLowerCase()] ?? Number(amount)
  return count * (/^week/i.test(unit) ? 7 : /^month/i.test(unit) ? 30 : 1)
}

/** What was read, and the sentence that says it. */
type Found<T> = { value: T; in: Told } | undefined

/** Days until the employer first answered; only what is said before any round is told of can be that. */
const replyDays = (told: readonly Told[]): Found<number> => {
  for (const one of told.slice(0, 6)) {
    for (const pattern of REPLY) {
      const [, amount, unit] = pattern.exec(one.text) ?? []
      if (amount !== undefined && unit !== undefined) return { value: daysOf(amount, unit), in: one }
    }
    if (NEXT_DAY.test(one.text)) return { value: 1, in: one }
  }
  return undefined
}

const TAKE_HOME = /\b(?:take[- ]?home|home ?work|home task|task at home|assignment|exercise at home|test project|sample project|(?:small|short|trial) project|project)\b/i
const UNPAID = /\b(?:unpaid|not paid|without pay|no pay|wasn['’]t paid|were not paid|did(?:n['’]t| not) pay|for free)\b/i
const PAID = /\b(?:(?<!un)paid|they pay|compensated|with pay)\b/i

const takeHomeOf = (told: readonly Told[]): Found<NonNullable<Note['takeHome']>> => {
  const about = told.filter(({ text }, nth) => TAKE_HOME.test(text) || (nth > 0 && TAKE_HOME.test(told[nth - 1]?.text ?? '') && /^(?:it|that|this|the task)\b/i.test(text)))
  const lengths = about.map(one => ({ one, minutes: minutesIn(one.text.slice(Math.max(0, one.text.search(TAKE_HOME) - 40))) }))
  const length = lengths.find(({ minutes }) => minutes !== undefined && minutes >= 30)
  const unpaid = about.find(({ text }) => UNPAID.test(text))
  const paid = about.find(({ text }) => PAID.test(text))
  const says = length?.one ?? unpaid ?? paid
  if (!says) return undefined
  return { value: { ...(length?.minutes !== undefined && { hours: Math.round(length.minutes / 6) / 10 }), ...(unpaid ? { paid: false } : paid && { paid: true }) }, in: says }
}

const PAY = String.raw`(?:salary|pay|compensation|ctc|package|wage|rate|money|budget)`
const ASKED_PAY = new RegExp(String.raw`\b(?:asked|discuss\w+|talked|wanted to know|questions?)\b[^.;]{0,60}\b(?:(?:current|present|expected|desired|last|previous|my) ${PAY}|${PAY} (?:expectations?|history|requirements?|wish(?:es)?)|expected ${PAY}|expectations? (?:for|on|regarding) ${PAY})|^salary expectations?\b`, 'i')
const TOLD_PAY = new RegExp(String.raw`\b(?:told|shared|gave|disclosed|mentioned|named|stated|said|communicated)\b[^.;]{0,50}\b(?:${PAY} (?:range|band|bracket)|the range|the budget|the salary|the pay|the rate)\b|\b(?:${PAY} (?:range|band)) (?:was|is) (?:told|shared|given|disclosed|named|stated|in the (?:ad|advert|posting))`, 'i')
const NOT_TOLD_PAY = new RegExp(String.raw`\b(?:refused|would(?:n['’]t| not)|did(?:n['’]t| not)|never|until the (?:end|offer|last))\b[^.;]{0,40}\b(?:${PAY}|range|budget)\b`, 'i')
const AI = /\b(?:ai[- ](?:interview\w*|screen\w*|recruiter|bot|avatar|based (?:interview|assessment|screening)|powered (?:interview|assessment|screening)|video interview|scor\w+)|(?:interview\w*|screened|assessed|judged|scored|rejected) by (?:an? )?(?:ai|bot|algorithm|software|machine)|hirevue|automated (?:interview|screening|video)|chatbot (?:interview|screen\w*))\b/i
const TOLD = /\b(?:told (?:me|us) (?:that )?(?:i|we) (?:was|were|had|did|got|am)|(?:got|received|sent) (?:me )?(?:an? |the |their )?(?:\w+ )?(?:rejection|offer|feedback|result|decision|answer)|(?:called|e-?mailed|wrote|informed|notified|let me know)\b[^.;]{0,40}\b(?:reject\w*|result|decision|selected|offer|no)|feedback (?:was|were) given)\b/i

const flag = (told: readonly Told[], yes: RegExp, no?: RegExp): Found<boolean> => {
  const against = no && told.find(({ text }) => no.test(text))
  const says = against ?? told.find(({ text }) => yes.test(text))
  return says && { value: against === undefined, in: says }
}

const cameByOf = (told: readonly Told[]): Found<CameBy> => {
  for (const [value, cue] of CAME_BY) {
    const says = told.find(({ text }) => cue.test(text))
    if (says) return { value, in: says }
  }
  return undefined
}

type Circumstances = Partial<Pick<Note, 'cameBy' | 'replyDays' | 'takeHome' | 'payAsked' | 'payTold' | 'aiScreening' | 'toldResult'>>

/**
 * What an account says of how it came about and how one was treated, and the words that say each; what it does not say is left
 * out. `ended` is how it ended, with its sentence: who was never answered was not told the result.
 */
export const readCircumstances = (told: readonly Told[], ended: { value: Note['outcome']; in: Told } | undefined): { facts: Circumstances; readFrom: ReadFrom[] } => {
  const found = {
    cameBy: cameByOf(told), replyDays: replyDays(told), takeHome: takeHomeOf(told),
    payAsked: flag(told, ASKED_PAY), payTold: flag(told, TOLD_PAY, NOT_TOLD_PAY), aiScreening: flag(told, AI),
    toldResult: ended?.value === 'ghosted' ? { value: false, in: ended.in } : flag(told, TOLD),
  }
  const { cameBy, replyDays: days, takeHome, payAsked, payTold, aiScreening, toldResult } = found
  const said = (of: ReadField, one: Found<unknown>): ReadFrom[] => (one ? [{ of, said: saidIn(one.in) }] : [])
  return {
    facts: {
      ...(cameBy && { cameBy: cameBy.value }), ...(days && { replyDays: days.value }), ...(takeHome && { takeHome: takeHome.value }),
      ...(payAsked && { payAsked: payAsked.value }), ...(payTold && { payTold: payTold.value }),
      ...(aiScreening && { aiScreening: aiScreening.value }), ...(toldResult && { toldResult: toldResult.value }),
    },
    readFrom: [...said('cameBy', cameBy), ...said('replyDays', days), ...said('takeHome', takeHome), ...said('payAsked', payAsked), ...said('payTold', payTold), ...said('aiScreening', aiScreening), ...said('toldResult', toldResult)],
  }
}
