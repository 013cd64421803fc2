/**
 * Words by which people name rounds of interviews, in the order in which a kind is decided: a named exercise says more than
 * who calls, a caller more than the place, the place more than the subject. The order is the labelling convention of the
 * field's write-ups: "coding test on site" is coding, "HR call" is a recruiter screen, "call" alone a phone interview.
 */
export const ROUND_CUES = [
  ['take-home', /\b(?:take[- ]?home|home(?:work)? (?:assignment|task|exercise|project|test)|(?:exercise|task|assignment|project|challenge|test|homework) (?:at|from) home|homework|offline (?:task|exercise|assignment)|trial (?:project|day|week))\b/i],
  ['pair-programming', /\b(?:pair(?:ing|ed)?[- ]?(?:programming|exercise|session|coding|interview)?|live (?:refactoring|bug ?fix\w*))\b/i],
  ['coding', /\b(?:coding|code (?:test|challenge|exercise|assessment|interview|round)|programming (?:test|task|exercise|round|challenge|interview)|algorithms? (?:round|interview|test)|data structures|dsa|leetcode|hackerrank|codility|online (?:assessment|test)|live cod(?:e|ing)|whiteboard\w*)\b/i],
  ['system-design', /\b(?:system[- ]design|architecture (?:round|interview|discussion|session)|design (?:round|interview))\b/i],
  ['presentation', /\b(?:presentation|present(?:ing)? (?:your|my|a)|case study|demo lesson|portfolio review)\b/i],
  ['recruiter-screen', /\b(?:hr|recruit(?:er|ing|ment)|talent (?:team|partner|acquisition)|people (?:team|partner)|human resources|initial screen(?:ing)?|intro(?:ductory)? call)\b/i],
  ['manager', /\b(?:hiring manager|(?:team|engineering|line|department) (?:lead|manager|head)|manager(?:ial)?|head of|founders?|co-?founders?|c[et]o|vp|director)\b/i],
  ['phone', /\b(?:phone|telephon\w*|telecon\w*|skype|zoom|video (?:call|chat)|call|screening)\b/i],
  ['onsite', /\b(?:on-?site|in[- ]person|at (?:the|their) office|office visit|final day)\b/i],
  ['values', /\b(?:values?|culture|cultural)\b/i],
  ['behavioural', /\b(?:behaviou?ral|soft skills|past experience|star questions|competency)\b/i],
  ['references', /\b(?:references?|background check)\b/i],
  ['domain', /\b(?:technical|tech|domain|machine learning|ml|knowledge|theory|clinical|deep dive|subject)\b/i],
  ['panel', /\b(?:panel|team (?:interview|meeting|members)|meet the team|several people)\b/i],
  ['application', /\b(?:appli(?:ed|cation)|cv|résumé|resume|cover letter|online form)\b/i],
] as const

/** Words that make a short phrase a round although none of the above says which kind. */
export const ROUND_WORDS = /\b(?:rounds?|interviews?|talks?|chats?|meetings?|conversations?|stages?|discussions?|sessions?|assessments?|exercises?|challenges?|screens?|screenings?|calls?|tests?|on-?sites?|homework)\b/i

export const OUTCOME_CUES = [
  ['declined', /\b(?:i (?:declined|turned (?:it|them|the offer) down|rejected (?:the|their) offer)|declined (?:the|their) offer|turned (?:it|the offer) down)\b/i],
  ['withdrew', /\b(?:i (?:withdrew|dropped out|pulled out|cancelled)|withdrew (?:my|from))\b/i],
  ['ghosted', /\b(?:ghosted|never (?:heard|replied|got (?:a|any) (?:reply|answer|response))|no (?:reply|response|answer) (?:since|after|at all|ever)|radio silence)\b/i],
  ['rejected', /\b(?:(?:was|got|were|been) (?:rejected|turned down)|no offer|rejected (?:me|in|after|at|because|for)|not selected|did(?:n['’]t| not) (?:pass|get (?:the job|it|selected|through|an offer))|rejection (?:mail|email|letter|call)|turned me down)\b/i],
  ['offer', /\b(?:(?:got|received|accepted|made me|extended|given) (?:an?|the|their) (?:job )?offer|i (?:joined|was hired|got the job|got hired|accepted)|got selected|was selected)\b/i],
  ['pending', /\b(?:(?:still )?(?:waiting|awaiting)(?: for| to hear)?|no (?:result|decision) yet|result(?:s)? (?:awaited|pending))\b/i],
] as const

/** What speaks against something, and what speaks for it, in people's accounts. */
export const NEGATIVE = /\b(?:misleading|mislabel\w*|misled|disconnect|nothing to do with|virtually no\w*|lacks?|lacking|little (?:awareness|experience|practice|idea|knowledge|interest)|limited capacity|unaware|concern(?:s|ing)?|gap|confined to|unlikely|rote|rude|unprepared|disorgani[sz]ed|unprofessional|arrogant|late|waste of time|toxic|micromanag\w*|overtime|unpaid|low ?ball\w*|below (?:market|what)|contradict\w*|dishonest|lied|lies|bait|nothing (?:they|that|of|we)|no (?:feedback|answer|reply|clear|tests?|documentation|ownership)|never (?:replied|answered|gave)|did not (?:know|seem|care|read)|didn['’]t (?:know|seem|care|read)|vague|confus(?:ing|ed)|stress(?:ful)?|chaotic|turnover|poor(?:ly)?|bad(?:ly)?|so-called|copy(?:ing)?[- ](?:and[- ])?past\w+|bears? little resemblance|not (?:conventional|what|as advertised))\b/i
export const POSITIVE = /\b(?:friendly|welcoming|well (?:organi[sz]ed|prepared|run)|great|excellent|enjoy(?:ed|able)?|helpful|respectful|transparent|clear feedback|quick (?:reply|feedback|response)|fair|pleasant|kind|interesting|smooth|professional|impressed|recommend(?:ed)? (?:them|it|this))\b/i

/** What a warning is about, first match wins: the sharper topics stand first. */
export const WARNING_TOPICS = [
  ['pay', /\b(?:salary|pay|paid|unpaid|compensation|bonus|equity|low ?ball\w*|budget for the role)\b/i],
  ['hours', /\b(?:overtime|weekends?|hours|on-?call|work-life|burn ?out)\b/i],
  ['communication', /\b(?:repl(?:y|ied)|respond\w*|response|feedback|ghosted|silence|communicat\w*|emails?|rescheduled|postponed)\b/i],
  ['interview', /\b(?:interview(?:s|er|ers)?|rounds?|screening|assessment|whiteboard|questions? (?:were|was)|label)\b/i],
  ['role', /\b(?:role|job title|title|position|advertised|responsibilit\w+|day[- ]to[- ]day|duties|job description)\b/i],
  ['honesty', /\b(?:lied|lies|dishonest|bait|promised|contradict\w*|not as advertised)\b/i],
  ['management', /\b(?:manage(?:r|rs|ment)|leadership|micromanag\w*|founders?|boss|turnover|reorgani[sz]\w*)\b/i],
  ['engineering practice', /\b(?:engineering|deploy\w*|production\w*|tests?|testing|code|codebase|technical|legacy|documentation|latency|inference|models?|tooling|infrastructure|release\w*|notebooks?)\b/i],
  ['culture', /\b(?:culture|academic|atmosphere|team spirit|colleagues|toxic|politics|arrogant|rude)\b/i],
] as const

/** What tells the culture itself apart from practice that a sentence on culture also names. */
export const CULTURE_SUBJECT = /\bculture\b/i

/** Advice to whoever interviews there next. */
export const ADVICE = /\b(?:advis(?:e|able|ed)|recommend(?:ed)?|make sure|be (?:ready|prepared|sure)|prepare|do(?:n['’]t| not) be (?:misled|fooled|surprised)|expect (?:them|to|questions)|brush up|read up|practi[sc]e (?:with|on|your)|ask (?:about|for|them|whether|if|how|what|who|which|when|why|where)|probe|clarify|find out|bring)\b/i

/** The verb of asking, with what to ask about after it. */
export const ASK_ABOUT = /\b(?:probe|ask (?:them )?(?:about|for)|clarify|find out(?: about)?|inquire about|enquire about|check)\s+/i
