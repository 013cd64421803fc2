import { isCity } from '../../vocabulary/cities'
import { isGivenName } from '../../vocabulary/given-names'
import { findSkills } from '../../skills/find'
import { isAbroad } from '../language'
import { flagAt, type Flag } from './flag'
import { isGivenNameInflected } from './names-abroad'

const NAME = String.raw`\p{Lu}[\p{L}'’-]{1,24}`
/** A title before a name: nobody else is called so. */
const TITLED = new RegExp(String.raw`(?<![\p{L}\d])(?:Mr|Mrs|Ms|Mx|Dr|Prof(?:essor)?|Sir|Madam|Miss|Herrn?|Frau|Mme|Mlle|Monsieur|Madame|Señora?|Sr|Sra|Srta|Don|Doña|Dona|Seu|Signora?|Sig|Dott|Dottoressa|Pan|Pani|Pana|Panem|Panią|Pán|Paní|Pánem|Mevrouw|Meneer|Mevr|Dhr|Herr|Fru|господин\p{L}{0,2}|госпож\p{L}|г-н|г-жа|пан|пані)\.?\s(?:(?:Dr|Prof|Ing|Dipl)\.?\s){0,2}((?:(?:van|von|de|der|da|del|el|al|bin|ter)\s){0,2}(?:${NAME}|\p{Lu}\.)(?:\s(?:(?:van|von|de|der|da|del|el|al|bin|ter)\s){0,2}${NAME}){0,2})`, 'gu')
/** Who is met in interviews, before a name: "my recruiter Anna", "interviewer: Tomasz Zielinski", "with Priya from HR". */
const MET = new RegExp(String.raw`(?<![\p{L}\d])(?:interviewers?|recruiters?|managers?|lead|leader|founders?|c[etof]o|vp|director|head of \p{L}{2,20}|colleagues?|panell?ists?|engineers?|developers?|teacher|matron|owner|chef|boss|supervisor|principal|sourcer|hr|talent partner|contact(?: person)?|referred by|referral(?: from| by)?|conducted by|taken by|panel|named|called|name is|i am|i['’]m|by|with|met|from|to|ask|asked|message|ping|email|emailed|thanks?(?: to)?|dear|hi|hello|regards,?|cheers,?|signed,?|call(?:ed)? from|(?:spoke|talked|chatted) (?:to|with))(?:\s(?:was|is|were|are|named|called|there))?\s?[:,(–-]?\s`, 'giu')
const NAMED_HERE = new RegExp(String.raw`[[("“*_]{0,3}(${NAME}(?:\s${NAME}){0,2})`, 'uy')
/** A name with what its bearer does behind it: "Anna (HR)", "Ravi, the CTO", "Solveig asked". */
const DOES = new RegExp(String.raw`(?<![\p{L}\d.])(${NAME}(?:\s${NAME})?)(?:\s\((?:HR|CTO|CEO|COO|VP|hr|recruiter|cto|ceo|coo|vp|lead|manager|head|director|owner|chef|nurse|teacher|engineer|developer|founder|my|the|senior|team)[^()]{0,40}\)|,\s(?:the|their|our|my|a|an|head|hr|cto|ceo|vp|lead|director|senior)\s|\s(?:from (?:HR|hr|[Rr]ecruit\w+|[Tt]alent|[Pp]eople|the \w+ team)|asked|interviewed|told|explained|said|called|emailed|introduced|wanted|greeted|joined|seemed|was (?:very |really |quite |super )?(?:nice|kind|rude|friendly|late|great|polite|helpful|arrogant|lovely|patient)))`, 'gu')
/** One's own name in a sample: `name = "…"`, "my name is …". */
const OWN = /\b(?:my name is|name\s?(?:is|=|:)\s?)\s?["'“‘]?([\p{L}'’-]{3,24})/giu
/** So many are pointed at; who writes more than this of people has seen the point. */
const MOST = 200

/** A label with a name behind it, or a numbered part named after who led it: "II. Solveig:", "Interviewer – Anna". */
const LABELLED = new RegExp(String.raw`^[^\S\n]{0,8}(?:[IVX]{1,4}[.)]|\d{1,2}[.)]|[-*•])\s(${NAME}(?:\s${NAME})?)\s?(?::|$|\s(?:asked|interviewed|from|was)\b)`, 'gmu')

/** "The interviewer Siobhan was late": a role with its article, then a name, then what that person did. */
/** Whom a letter or message greets, and who signs it. */
const GREETED = new RegExp(String.raw`^[^\S\n]{0,4}(?:hi|hey|hello|dear|hallo|liebe[rs]?|lieber|bonjour|salut|chère?|hola|querid[oa]|estimad[oa]|olá|caro|cara|ciao|hej|hei|moi|cześć|hejka|ahoj|milá|milý|привет|здравствуй(?:те)?|привіт)[\s,]\s?(${NAME})(?=\s?[,!.:–-]|\s*$|\s${NAME}\s?[,!])`, 'gimu')
const SIGNED = new RegExp(String.raw`^[^\S\n]{0,4}(?:best(?: wishes| regards)?|(?:kind |warm )?regards|cheers|love|thanks|thank you|yours(?: sincerely| truly)?|sincerely|lg|vg|viele grüße|liebe grüße|mfg|gruß|cordialement|bises|bien à vous|saludos|un abrazo|abraços?|atenciosamente|saluti|groetjes|groeten|hälsningar|mvh|hilsen|terveisin|pozdrawiam|s pozdravem|с уважением|з повагою)[,.!–-]{0,2}\s{1,3}(${NAME}(?:\s${NAME})?)\s*$`, 'gimu')
/** A letter or two for a first name: "J. Okonkwo", "A.B. Meyer", "M. Lefèvre"; not at the start of a line, where letters count. */
const INITIALS = new RegExp(String.raw`(?<=[^\n\p{L}\d.]\s?)(?<![\p{L}\d.])(?:\p{Lu}\.\s?){1,2}(${NAME})`, 'gu')
/** "with Niamh from …", and in languages that write other nouns small, with two names: "con Begoña Iturralde". */
const WITH_FROM = new RegExp(String.raw`(?<!\p{L})(?:with|by|to|and)\s(${NAME}(?:\s${NAME})?)\s(?:from|at|in)\s(?:the|our|their|my|hr|recruit|talent|people|sales|accounts|admin|payroll)`, 'gu')
const CALLED = new RegExp(String.raw`(?<!\p{L})(?:[Aa]nsprechpartner(?:in)?|[Kk]ontaktperson|heißt|hieß|namens|se llama(?:ba)?|s['’]appel(?:le|ait)|si chiama(?:va)?|se chama(?:va)?|nazywa się|o imieniu|jmenuje se|jmenoval[ao]? se|jménem|зовут|по имени|heet|heette|heter|hette|hed)(?:\s(?:war|ist|est|es|è|é|to|je|was))?\s?:?\s(${NAME}(?:\s${NAME})?)`, 'gu')
const WITH_TWO = new RegExp(String.raw`(?<!\p{L})(?:con|avec|com|z|ze|s|se|med|met|от|с|со|з|із|par|por|da|dal|dalla)\s(${NAME}\s${NAME})(?!\s${NAME})`, 'gu')
/** The shown words of a link to somebody's own page. */
const PROFILE = /\[([^\]\n]{3,60})\]\((?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/in\//giu

const IS_NAMED = /^(?:interviewer|recruiter|manager|colleague|boss|owner|founder|sourcer|director|supervisor) $/i
const GOES_ON = /^(?:\s(?:was|is|asked|told|said|and|from|called|came|had|who)\b|[,.])/

/** Words that begin with a capital in such places and name nobody. */
const NOBODY = /^(?:I|Even|The|This|That|They|He|She|It|We|You|My|His|Her|Our|Their|Your|A|An|And|But|So|No|Yes|What|Why|How|When|Where|Who|Which|First|Second|Third|Next|Last|Final|Then|After|Before|During|Round|Stage|Step|Interview\w*|Technical|Coding|System|Design|Behaviou?ral|HR|Human|Manager\w*|Recruit\w*|Talent|Team|Lead|Senior|Junior|Engineer\w*|Software|Data|Product|Project|Question\w*|Overall|Also|There|Online|Phone|Video|Zoom|Teams|Google|Microsoft|Amazon|Meet|Skype|LinkedIn|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|German|French|Spanish|Hindi|Dutch|Indian|American|British|Basic|Given|Find|Write|Implement|Explain|Tell|Python|Java|Sql|SQL|None|True|False|Mid|Q\d|Dean|School|Hospital|Ward|University|College|Department|Company|Client|Bank|Street|Europe|Asia|Africa|America)$/u

const isSkillOrPlace = (words: string): boolean => isCity(words) || findSkills(words).some(({ from, to }) => to - from === words.length)
/** How surely a word is a name: given names surely, other capitalised words only beside one, or where only a name can stand. */
const named = (words: string, certain: boolean, own: ReadonlySet<string>, inflected: boolean): boolean => {
  const parts = words.split(/\s+/)
  const first = parts.find(part => /^\p{Lu}/u.test(part)) ?? ''
  if (parts.some(part => NOBODY.test(part)) || own.has(first.toLowerCase())) return false
  if (parts.some(part => isGivenName(part)) || (inflected && parts.length > 1 && isGivenNameInflected(first) && parts.slice(1).every(part => /^\p{Lu}\p{Ll}/u.test(part)))) return !isSkillOrPlace(words)
  return certain && !/(?:ly|ing|tion|ment|ness|ground)$/i.test(first) && !isSkillOrPlace(words) && !isSkillOrPlace(first) && /^\p{Lu}\p{Ll}/u.test(first)
}

const trimmed = (words: string): string => words.replace(/['’]s$/, '')

/**
 * Names of people in a text. `notThese` are words that name no person here: the employer, its towns, the role.
 * A name nobody told us is found where only a name can stand (behind a title, before "from HR"); a given name also alone.
 */
export const personFlags = (text: string, notThese: readonly string[] = []): Flag[] => {
  const own = new Set(notThese.flatMap(words => words.toLowerCase().split(/[^\p{L}'’-]+/u)))
  const inflected = isAbroad(text.split('\n'))
  const flags: Flag[] = []
  const add = (from: number, words: string, certain: boolean): void => {
    let name = trimmed(words)
    const parts = name.split(/\s+/)
    // A second capitalised word that is no name ("Anna Technical round") is not part of it.
    if (parts.length > 1 && NOBODY.test(parts.at(-1) ?? '')) name = parts.slice(0, -1).join(' ')
    if (flags.length >= MOST || !named(name, certain, own, inflected) || flags.some(flag => from < flag.to && from + name.length > flag.from)) return
    flags.push(flagAt('person', text, from, from + name.length, '[name]'))
  }
  const addInitials = (from: number, words: string, surname: string): void => {
    if (flags.length < MOST && named(surname, true, own, inflected) && !flags.some(flag => from < flag.to && from + words.length > flag.from)) flags.push(flagAt('person', text, from, from + words.length, '[name]'))
  }
  for (const match of text.matchAll(TITLED)) add(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', true)
  for (const match of text.matchAll(DOES)) add(match.index, match[1] ?? '', /from |\(|asked|interviewed/i.test(match[0].slice((match[1] ?? '').length)))
  for (const match of text.matchAll(LABELLED)) add(match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '', /[IVX]{1,4}[.)]/.test(match[0]) && /:|asked/.test(match[0]))
  for (const match of text.matchAll(MET)) {
    NAMED_HERE.lastIndex = match.index + match[0].length
    const found = NAMED_HERE.exec(text)
    const name = found?.[1]
    const from = match.index + match[0].length + (found?.[0].length ?? 0) - (name?.length ?? 0)
    if (name !== undefined) add(from, name, IS_NAMED.test(match[0]) && GOES_ON.test(text.slice(from + name.length)) || /(?:named|called|name is|spoke (?:to|with)|talked (?:to|with)|chatted (?:to|with)|call from|dear|(?:referred|conducted|taken) by\s?[:,–-]?|(?:interviewers?|recruiter|manager|contact)(?: (?:was|is))?\s?[:,(–-])\s*$/i.test(match[0]))
  }
  for (const pattern of [GREETED, SIGNED, INITIALS, WITH_FROM, CALLED, WITH_TWO, PROFILE]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? ''
      const at = match.index + match[0].indexOf(name)
      if (pattern === INITIALS) addInitials(match.index, match[0], name)
      else add(at, pattern === PROFILE ? name.split(/[|,(]/, 1)[0]?.trim() ?? name : name, true)
    }
  }
  for (const match of text.matchAll(OWN)) {
    const name = match[1] ?? ''
    if (isGivenName(name)) add(match.index + match[0].length - name.length, name, false)
  }
  for (const match of text.matchAll(/(?<![\p{L}\d'’.@/-])\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?:\s\p{Lu}\p{Ll}[\p{L}'’-]{1,24})?/gu)) {
    const [first = '', second] = match[0].split(/\s/)
    if (!isGivenName(first) && !(inflected && second !== undefined && isGivenNameInflected(first))) continue
    // At the start of a sentence a capital says nothing, so there a second one must stand beside it.
    const starts = /(?:^|[.!?:]\s{1,4}|\n\s{0,4}(?:[-*•#\d.)]{1,4}\s{0,2})?)$/.test(text.slice(Math.max(0, match.index - 12), match.index))
    if (starts && second === undefined) continue
    add(match.index, match[0], false)
  }
  for (const match of text.matchAll(/["'“‘](\p{Ll}[\p{L}'’-]{2,24})["'”’]/gu)) if (isGivenName(match[1] ?? '')) add(match.index + 1, match[1] ?? '', false)
  // Somebody who was named once is named again wherever the same word stands.
  const known = new Set(flags.flatMap(({ words }) => words.split(/\s+/)).filter(word => word.length > 2))
  for (const match of text.matchAll(/(?<![\p{L}\d@/._-])\p{L}[\p{L}'’-]{2,24}(?![\p{L}\d@/_])/gu)) {
    const word = trimmed(match[0])
    if ((known.has(word) || [...known].some(name => name.toLowerCase() === word && (word.length > 5 || isGivenName(word)))) && !flags.some(flag => match.index < flag.to && match.index + word.length > flag.from)) {
      flags.push(flagAt('person', text, match.index, match.index + word.length, '[name]'))
    }
  }
  return flags
}
