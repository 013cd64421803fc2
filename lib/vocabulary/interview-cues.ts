/** What speaks against something, and what speaks for it, in people's accounts. */
export const NEGATIVE = /\b(?:misleading|mislabel\w*|misled|disconnect|nothing to do with|virtually no\w*|lacks?|lacking|little (?:awareness|experience|practice|idea|knowledge|interest)|limited capacity|unaware|concern(?:s|ing)?|gap|confined to|unlikely|rote|rude|unprepared|disorgani[sz]ed|unprofessional|arrogant|late|waste of time|toxic|micromanag\w*|overtime|unpaid|low ?ball\w*|below (?:market|what)|contradict\w*|dishonest|lied|lies|bait|nothing (?:they|that|of|we)|no (?:feedback|answer|reply|clear|tests?|documentation|ownership)|never (?:replied|answered|gave)|did not (?:know|seem|care|read)|didn['’]t (?:know|seem|care|read)|vague|confus(?:ing|ed)|stress(?:ful)?|chaotic|turnover|poor(?:ly)?|bad(?:ly)?|so-called|copy(?:ing)?[- ](?:and[- ])?past\w+|never showed up|no-?show|kept (?:me )?waiting|false hopes?|strung along|power trip|petty|mismanaged|dismissive|condescending|kept interrupting|interrupted me|frustrating|disappointing|unorgani[sz]ed|disrespect\w*|belittl\w+|humiliat\w+|sexist|racist|discriminat\w+|slow communication|bears? little resemblance|not (?:conventional|what|as advertised))\b/i
export const POSITIVE = /\b(?:friendly|welcoming|well (?:organi[sz]ed|prepared|run)|great|excellent|enjoy(?:ed|able)?|helpful|respectful|transparent|clear feedback|quick (?:reply|feedback|response)|fair|pleasant|kind|interesting|smooth|professional|impressed|recommend(?:ed)? (?:them|it|this))\b/i

/** What a warning is about, first match wins: the sharper topics stand first. */
export const WARNING_TOPICS = [
  ['pay', /\b(?:salary|pay|paid|unpaid|compensation|bonus|equity|low ?ball\w*|budget for the role)\b/i],
  ['hours', /\b(?:overtime|weekends?|hours|on-?call|work-life|burn ?out)\b/i],
  ['communication', /\b(?:repl(?:y|ied)|respond\w*|response|feedback|ghosted|silence|communicat\w*|emails?|rescheduled|rescheduling|postponed|kept (?:me )?waiting|never (?:showed up|called back))\b/i],
  ['interview', /\b(?:interview(?:s|er|ers)?|rounds?|screening|assessment|whiteboard|questions? (?:were|was)|label)\b/i],
  ['role', /\b(?:role|job title|title|position|advertised|responsibilit\w+|day[- ]to[- ]day|duties|job description)\b/i],
  ['honesty', /\b(?:lied|lies|dishonest|bait|promised|false hopes?|strung along|contradict\w*|not as advertised)\b/i],
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
