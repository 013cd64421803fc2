/** How it ended, in people's words; the first that is said decides: who declined had an offer. */
export const OUTCOME_CUES = [
  ['declined', /\b(?:i (?:declined|turned (?:it|them|the offer) down|rejected (?:the|their) offer|said no)|declined (?:the|their|it)(?: job)?(?: offer)?\b|turn(?:ed)? (?:it|the offer|them|this) down|turn(?:ed)? down (?:this|the|their|that|an?) (?:\w+ )?(?:opportunity|offer|job|role|position)|(?:did(?:n['’]t| not)|decided not to) (?:accept|take) (?:it|the (?:offer|job|position))|went with another (?:offer|company))\b/i],
  ['withdrew', /\b(?:i (?:withdrew|dropped out|pulled out|cancelled|backed out|bowed out|walked out)|(?:this|it|the job|the role) (?:isn['’]t|is not|wasn['’]t|was not) (?:right |the right (?:fit|place|role|job) )?for me|withdrew (?:my|from)|decided not to (?:continue|proceed|go (?:on|ahead|further)))\b/i],
  ['ghosted', /\b(?:ghosted(?: me)?|ghost me|ghosting me|(?:never|not) (?:heard (?:back|from|anything|again)|replied|got (?:back|a|any)|called (?:me|back)|received (?:a|any))|never (?:called|contacted|responded|answered|followed up)|no ?(?:one|body) (?:from [^.]{2,40} )?ever (?:called|wrote|replied|answered|got back)|heard nothing|no (?:reply|response|answer|call|word|feedback|news) (?:since|after|at all|ever|back)|did(?:n['’]t| not) (?:receive|get) (?:a|any) (?:\w+ )?(?:response|reply|answer|follow-?up|feedback)|radio silence|complete silence)\b/i],
  ['rejected', /\b(?:(?:was|got|were|been) (?:(?:ultimately|eventually|finally|then|later|also|just|still|sadly|simply) )?(?:rejected|turned down|not selected|dis(?:qualified|continued)|unsuccessful|eliminated|declined)|no offer|rejected (?:me|in|after|at|because|for)|(?:reject(?:ion|ed)?|decline|turn-?down) (?:e-?)?(?:mail|letter|call|message)|(?:go|went|going|gone|proceed(?:ed|ing)?|mov(?:e|ed|ing) (?:forward|ahead|on)) (?:ahead |forward )?with (?:an)?other (?:candidates?|applicants?|people)|did(?:n['’]t| not) (?:receive|end up with|extend|make(?: me)?|give(?: me)?|offer me) (?:an? |the |any )?(?:job )?(?:offer|job|position|role)|(?:was|were)(?:n['’]t| not) (?:selected|hired|chosen|successful|picked|taken on|offered)|not selected|not successful|did(?:n['’]t| not) (?:pass|clear|make it|get (?:the job|it|selected|through|an offer|past))|could(?:n['’]t| not) (?:clear|make it|crack)|(?:position|role|job|post) (?:was |had been |has been |is )?filled|went with (?:another|someone|somebody)|chose (?:another|someone|somebody)|(?<!\b(?:not|never|without|even|no)\b[^.;]{0,40})rejection|turned me down|not (?:a|the right) fit|unfortunately,? (?:i|they|we)\b(?! (?:have |had )?(?:never|not|did(?:n['’]t| not) (?:hear|receive|get (?:a|any)))))/i],
  ['offer', /\b(?:(?:got|received|accepted|made me|extended|given|gave me|offered me|sent me) (?:an?|the|their|my) (?:job |verbal |written |formal )?(?:offer|job|position|role|post)|(?<!\b(?:she|he|they|who|friend|colleagues?|someone|somebody|candidates?) )(?:was |were |got |been )?(?<!\b(?:she|he|they|colleagues?) (?:was|were|got) )(?:offered|extended) (?:me )?(?:the|a) (?:job|position|role|post|place|full)|i (?:joined|was hired|got the job|got hired|accepted|got in|start(?:ed)? (?:on|in|next))|(?:got|was|were|been|am|finally) (?:selected|hired|accepted)(?! (?:for|to) (?:[\w/-]{1,20} ){0,4}(?:next|interviews?|rounds?|hr|technical|second|stage|test|call|assessment)\b)|hired me|the job (?:is|was) mine|(?:i['’]m|i am) in[!.]|(?:after|before|since) (?:i )?start(?:ed|ing) (?:work(?:ing)? )?(?:there|with them)|(?:call|e-?mail|letter|text)\b[^.;]{0,40}\bwith (?:the|an|their) offer|ended (?:up )?(?:with|in) an offer)\b/i],
  ['pending', /\b(?:(?:still )?(?:waiting|awaiting)(?: for| to hear)?|no (?:result|decision) yet|result(?:s)? (?:awaited|pending)|yet to hear|(?:i|we) should (?:know|hear|find out)|(?:all|now) (?:that )?(?:i|we) (?:have to|can|could|must) (?:do (?:now )?is )?wait|fingers crossed|(?:if|when) (?:i|we) (?:do(?:n['’]t| not) )?hear (?:anything |back )?(?:by|from them)|(?:scheduled|booked|invited) for (?:the|my|an?) [^.;]{2,40}\b(?:tomorrow|next week|on (?:mon|tues|wednes|thurs|fri)day)|hope(?:fully)? [^.;]{0,40}\b(?:hire me|get (?:the|this) job|hear (?:back|from them) soon))\b/i],
] as const

/** A line or sentence that is nothing but how it ended: "Verdict: selected", "Accepted." */
export const OUTCOME_ALONE = [
  ['declined', /^(?:offer,? )?declined(?: (?:the )?offer)?$/i], ['withdrew', /^(?:i )?withdrew$/i], ['ghosted', /^ghosted$/i],
  ['rejected', /^(?:rejected|not selected|no offer|no|unsuccessful|failed|not (?:hired|offered))$/i], ['offer', /^(?:accepted|selected|hired|offer(?: (?:received|accepted|made))?|got (?:it|in|the job)|successful|passed|yes)$/i], ['pending', /^(?:pending|waiting|awaiting result|in progress)$/i],
] as const
/** What stands before it. */
export const OUTCOME_LABEL = /^(?:\W{0,4}(?:(?:final )?(?:verdict|result|outcome|status|decision)|offer(?: status)?)\W{1,4})/i

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
