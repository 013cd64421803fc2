import type { Sentence } from '../text/sentences'
import { ROUND_NOUN } from '../vocabulary/round-cues'
import type { Round } from './note'
import { minutesIn, roundKind, roundsNamed } from './round-named'

/**
 * A round met in running text. `definite` is spoken of as known already ("the interview", "this round"), `general` of all of them
 * ("each round", "the interviews"); `overview` and `counted` count several that may be told one by one later.
 */
export type Mention = { rounds: Round[]; definite: boolean; general: boolean; ordinal: boolean; overview: boolean; counted: boolean; end: number }

const DETERMINER = /^(?:an?|one|two|three|four|five|six|[2-6]|another|some|1)$/i
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|next|final|last|1st|2nd|3rd|[4-9]th|initial)$/i
const KNOWN = /^(?:the|this|that|these|those|my|our|their|his|her|its|your|each|every|any|all|both|most|such|which|whose|same|whole|entire)$/i
/** Nouns that are often counted before each of them is told. */
const COUNTABLE = /^(?:parts|phases|tests|exams|sessions|talks|calls|meetings|assessments)$/i
/** What is said of all rounds alike is no further one. */
const OF_ALL = /^(?:each|every|any|all|both|most|such)$/i
/** Words that no name of a round goes on through, backwards. */
const BREAKS = /^(?:was|were|is|are|be|been|being|has|had|have|having|got|get|getting|did|do|does|with|of|to|in|on|at|for|by|from|and|or|then|but|they|he|she|i|we|it|you|me|us|him|them|where|when|after|before|during|about|into|as|not|no|without|will|would|can|could|should|there|here|how|what|why|if|because|so|than|instead|via|through|gave|took|sent|scheduled|received|aced|passed|met|started|began|ended|included?|involved|consisted|cleared|passed|completed|attended|asked|called|told|said|very|just|only|also|again|even|still|well|went|next-day|take|do|complete|attend|give|sit|arranged|spend)$/i
/** What brings a round in although no article does: "I got call from HR", "cleared technical interview". */
const BRINGS = /^(?:had|have|take|do|complete|attend|give|sit|got|received|did|took|gave|attended|completed|cleared|passed|was|were|is|by|with|scheduled|of|and|then|started|via|through|had|include[sd]?|involved|into)$/i
const NEGATED = /\b(?:no|not|never|without|instead of|rather than|supposed to be|supposed to have|to (?:set up|schedule|arrange)|skip(?:ped)?|wasn['’]t|weren['’]t|didn['’]t|isn['’]t|don['’]t|if there (?:is|was)|would have|should have|expect(?:ed)?|might|could be|hoping for|hoped for|call for|before|until|prepare[ds]? for|preparing|practi[cs]e|mock)\b[^,;.]{0,80}$/i
/** "After the on-site", "regarding the last round": said of a round, not that there was one. */
const AROUND = /\b(?:receiving|getting|awaiting|after|before|regarding|about|concerning|during|until|since|in|for|of|at|between|following|from|on)\s{0,3}$/i
const KNOWN_BEFORE = /\b(?:the|this|that|these|those|my|our|their|his|her|its|your)\s+$/i
const COUNTED = /^(?:the\s)?(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|[4-9]th|next)\b/i
/** What follows a round's noun and belongs to its name. */
const TAIL = /^(?:\s\([^()]{2,80}\)|\s(?:with|by|on|at|about|over|via|for|of|from|inside)\s(?:(?:the|an?|my|our|their|two|three|four|2|3|4|some|his|her)\s)?[\p{L}\d][\p{L}\d'’./+#-]*(?:\s(?!and\b|which|that|where|was|were|i\b|they\b|he\b|she\b|we\b|it\b|who\b|to\b|in\b|for\b|on\b|the\b|a\b|then\b|after\b|before\b|but\b|so\b|is\b)[\p{L}\d'’./+#-]+){0,3})/iu

/** What follows a noun that is no round there: "the interview process", "an interview slot". */
const NO_ROUND_BEHIND = /^\s(?:process|experience|format|questions?|preparation|prep|invitation|invite|request|slot|date|time|schedule|invites|processes|experiences)\b|^\sto see\b/i
/** What was planned and did not come about. */
const CAME_TO_NOTHING = /^[^.;]{0,30}\b(?:never (?:took place|happened|came)|did(?:n['’]t| not) (?:take place|happen)|(?:was|got) (?:cancel\w*|skipped))\b/i
/** A call that only brings news: an invitation, an appointment, an answer. */
const BRINGS_NEWS = /^\s(?:from (?:\w{2,20}\s){1,3})?(?:(?:back )?(?:and |who |where they |in which they )?(?:asked|invited|told|offered|informed) (?:me|us)\b|(?:back )?to (?:set up|schedule|arrange|invite|book|offer|tell|say|inform|let me know|ask (?:me )?(?:if|whether|to come|for (?:an|another|a second)))|inviting|asking (?:me )?(?:if|to|for)|saying|telling|letting me know|that (?:they|i|we|he|she)\b|(?:back )?with (?:an|the|their|my) (?:offer|result|answer|date|good|bad)|(?:back )?offering|(?:roughly |about |only |just )?(?:a|one|two|three|\d{1,2}) (?:days?|weeks?|months?) (?:later|after))/i
const IS_CALL = /^(?:(?:phone |video )?calls?)$/i

/** Past forms that tell what was done, where no adjective of a round is meant: "I aced the", "they arranged a". */
const DID = /^(?!(?:recorded|pre-recorded|timed|paid|unpaid|structured|unstructured|semi-structured|detailed|advanced|related|based|shared|planned|extended|combined|supervised|proctored|required|written|unannounced|guided|moderated|mixed)$)\p{L}+ed$/iu

type Word = { text: string; from: number; to: number }
const wordsBefore = (text: string): Word[] => [...text.matchAll(/[^\s,;:()"“”]+|[,;:()"“”]/g)].map(({ 0: word, index }) => ({ text: word, from: index, to: index + word.length }))

/** Not the noun of a round: a verb, a thing, another sense. */
const NO_NOUN = /^(?:to|will|would|can|could|i|we|they|he|she|you|on|please|must|should|by)$/i
const OTHER_SENSE = /(?:on[- ]call|phone calls? (?:centre|center)|call cent(?:re|er)|unit tests?|test cases?|tests? (?:cases?|suite|coverage|driven)|personal projects?|my (?:own )?projects?|past projects?|previous projects?|(?:college|side|final year|open[- ]source) projects?|(?:for|about|on|of|in) (?:the|my|our|a) projects?|code reviews?|customer calls?)$/i

/** "one on one", "face to face", "back to back": one word in three. */
const isTwice = (first: string, between: string, last: string): boolean => /^(?:on|to|by)$/i.test(between) && first.toLowerCase() === last.toLowerCase()
/** "on site", "in person": one word in two. */
const IN_PLACE = /^(?:on site|in person|in house|in office|in depth)$/i

type Noun = { text: string; at: number; end: number }

/** The nouns of rounds in a text; those that stand together are one: "panel interview", "written assessment test". */
const nounsIn = (text: string): Noun[] => {
  const nouns: Noun[] = []
  for (const { 0: word, index } of text.matchAll(ROUND_NOUN)) {
    const last = nouns.at(-1)
    if (last && index - last.end <= 1 && /^[\s/-]?$/.test(text.slice(last.end, index))) nouns[nouns.length - 1] = { text: word, at: last.at, end: index + word.length }
    else nouns.push({ text: word, at: index, end: index + word.length })
  }
  return nouns
}

/** No more is looked through before a round's noun, and no more rounds are told of in one account: what bounds the work. */
const LOOK_BACK = 240
const MOST_ROUNDS = 60

/** How far behind a round its length may stand: "a trial shift on a Saturday evening, six hours". */
const AFTER = 60
/** What parts a round from the next thing told. */
const NEXT = /\b(?:then|after that|followed by|and an?|later|next)\b|[.;]\s/i

const withLength = (round: Round, behind: string): Round => {
  const minutes = round.minutes ?? minutesIn(behind.split(NEXT)[0] ?? '')
  return minutes === undefined ? round : { ...round, minutes }
}

/** What parts the members of a row told in a sentence: "a phone screen, hiring manager screen and an on-site". */
const IN_ROW = /^(?:,|(?:,\s{0,3})?(?:and|&|or|then|followed by))$/i

const mentionAt = (sentence: Sentence, noun: Noun, last: number): Mention | undefined => {
  const { at, end } = noun
  const from = Math.max(last, at - LOOK_BACK)
  const before = sentence.text.slice(from, at)
  const behind = sentence.text.slice(end, end + 90)
  if (NO_ROUND_BEHIND.test(behind) || CAME_TO_NOTHING.test(behind) || (IS_CALL.test(noun.text) && BRINGS_NEWS.test(behind))) return undefined
  if (NEGATED.test(before) || OTHER_SENSE.test(sentence.text.slice(Math.max(0, at - 30), end)) || OTHER_SENSE.test(sentence.text.slice(Math.max(0, at - 30), end + 10).trimEnd())) return undefined
  const words = wordsBefore(before)
  let start = at
  let article: string | undefined
  let brought = false
  for (let nth = words.length - 1, taken = 0; nth >= 0 && taken < 8; nth--, taken++) {
    const word = words[nth]
    if (!word || /^[,;:()"“”]$/.test(word.text)) {
      // An adjective may be parted from the next by a comma only where a word of ours goes on behind it.
      brought = word?.text === ':'
      break
    }
    const [on, one] = [words[nth - 1], words[nth - 2]]
    if (on && one && isTwice(one.text, on.text, word.text)) {
      start = from + one.from
      nth -= 2
      continue
    }
    if (on && IN_PLACE.test(`${on.text} ${word.text}`)) {
      start = from + on.from
      nth--
      continue
    }
    if (DETERMINER.test(word.text) || ORDINAL.test(word.text) || KNOWN.test(word.text)) {
      article = word.text
      if (!KNOWN.test(word.text)) start = from + word.from
      const more = words[nth - 1]
      if (more && KNOWN.test(more.text) && /^(?:one|two|three|four|five|six|[2-6])$/i.test(article)) article = more.text
      break
    }
    if (BREAKS.test(word.text) || DID.test(word.text)) {
      brought = BRINGS.test(word.text)
      if (start === at && NO_NOUN.test(word.text)) return undefined
      break
    }
    start = from + word.from
  }
  const told = sentence.text.slice(from, start).replace(KNOWN_BEFORE, '')
  if (article !== undefined && (KNOWN.test(article) || /^(?:last|final)$/i.test(article)) && !COUNTED.test(sentence.text.slice(start, at)) && AROUND.test(told)) return undefined
  const isOrdinal = article !== undefined && ORDINAL.test(article)
  const numbered = /^rounds?$|^stages?$/i.test(noun.text) ? /^\s?(?:#|no\.?\s?)?\d\b/.exec(behind) : null
  const named = end + (numbered?.[0].length ?? 0)
  const tail = TAIL.exec(sentence.text.slice(named, named + LOOK_BACK))?.[0] ?? ''
  const further = tail === '' ? '' : TAIL.exec(sentence.text.slice(named + tail.length, named + tail.length + LOOK_BACK))?.[0] ?? ''
  const to = named + tail.length + further.length
  const phrase = sentence.text.slice(start, to)
  const definite = article !== undefined && KNOWN.test(article)
  if (definite && IS_CALL.test(noun.text) && start === at && tail === '') return undefined
  const inRow = last > 0 && from === last && IN_ROW.test(sentence.text.slice(from, start).trim())
  if (article === undefined && !brought && !numbered && !inRow && start > from + 3) return undefined
  const rounds = roundsNamed(phrase, 0, sentence.from + start).map(round => withLength(round, sentence.text.slice(to, to + AFTER)))
  const overview = /^(?:rounds?|stages?|steps?|interviews?)(?: of interviews?)?$/i.test(noun.text) && rounds.length > 1 && roundKind(phrase) === 'other'
  if (!isOrdinal && !numbered && !overview && rounds[0]?.kind === 'other' && definite) return undefined
  const counted = rounds.length > 1 && COUNTABLE.test(noun.text)
  const general = article !== undefined && (OF_ALL.test(article) || (definite && rounds.length === 1 && /[^s]s$/i.test(noun.text)))
  return { rounds, definite, general, ordinal: isOrdinal || numbered !== null, overview, counted, end: to }
}

/** Between a numbered round and its kind: "The first round was an online test", "Round 2: coding". */
const IS = /^(?:[\s,:(–-]|\b(?:was|is|were|consisted of|comprised|involved|included|which|had|being|on|held|over|conducted|as|of|taken|with|by|an?|the|one|about|mostly|mainly|purely|again|also|then|day|same|next|online|in|at)\b)*$/i

/** "The second round was with the head of sales": by whom, where a numbered round is said to be nothing else. */
const WAS_WITH = /^\s(?:was|is|were|happened|took place)\s(?:(?:held|done|conducted|taken|on|over|via|at|in|the|their|person|site|office|plant|shop|store|school|hospital|clinic|spot|a|an|phone|video|zoom|call|chat|online|mainly|mostly)\s){0,6}(?:with|by)\s((?:[^\s.,;:!?]{1,30}\s?){1,6})/i
/** An interview of which nothing is said so far. */
const PLAIN = /^(?:the )?interview$/i
const byWhom = (mention: Mention, sentence: Sentence): Mention => {
  const who = (mention.ordinal || PLAIN.test(mention.rounds[0]?.name ?? '')) && mention.rounds.every(({ kind }) => kind === 'other') ? WAS_WITH.exec(sentence.text.slice(mention.end, mention.end + LOOK_BACK))?.[1] : undefined
  const kind = who === undefined ? 'other' : roundKind(who)
  return kind === 'other' ? mention : { ...mention, rounds: mention.rounds.map(round => ({ ...round, kind, name: `${round.name ?? ''} with ${who?.trim() ?? ''}`.trim() })) }
}

/** The rounds that a sentence tells of, in its order. */
export const mentionsIn = (sentence: Sentence): Mention[] => {
  const found: Mention[] = []
  let from = 0
  for (const noun of nounsIn(sentence.text)) {
    if (noun.at < from) continue
    if (found.length >= MOST_ROUNDS) break
    const mention = mentionAt(sentence, noun, from)
    if (!mention) continue
    const last = found.at(-1)
    const told = mention.rounds[0]
    if (last?.ordinal && told && !mention.ordinal && IS.test(sentence.text.slice(last.end, Math.min(last.end + LOOK_BACK, (told.said?.from ?? 0) - sentence.from)))) {
      const kind = told.kind === 'other' ? last.rounds[0]?.kind ?? 'other' : told.kind
      last.rounds = last.rounds.map(round => ({ ...round, kind, ...(told.minutes !== undefined && { minutes: told.minutes }), ...(told.name !== undefined && told.kind !== 'other' && { name: told.name }) }))
      last.end = mention.end
    } else found.push(mention)
    from = mention.end
  }
  return found.map(mention => byWhom(mention, sentence))
}
