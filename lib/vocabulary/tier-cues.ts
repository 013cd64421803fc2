/**
 * Words in a line that say that it would be liked, not asked for. Lower case; matched as whole words.
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish and Norwegian, Polish.
 */
export const NICE_CUES: readonly string[] = [
  String.raw`(?:a|an|as|huge|big|strong|definite|real|is|are|considered) plus(?:es)?(?! (?:one|side|size))`, 'plus points?', 'bonus points', '(?:is|are|as|be) an? (?:added )?bonus', '^(?:big |huge )?(?:bonus|plus|preferred|desirable|optional|ideally|preferably|advantageous)[:,]', 'nice[- ]to[- ]haves?', '(?:good|great)[- ]to[- ]have', 'we prefer', 'preferabl[ye]', 'ideally',
  'preferred(?! (?:vendors?|suppliers?|partners?|suppliers?|customers?|by))', 'highly desired', '(?:is|are) desired', 'desired(?=[.,;)]|$)', '(?:highly )?desirable', '(?:is|are|be|as|of) (?:an? )?(?:distinct |added |big |strong )?advantage', '(?:an|added|distinct) advantage(?! of| over)', 'advantageous', '(?:is|be|are) beneficial', '(?:is|are|be|as) (?:a|an) (?:strong |real |definite )?(?:asset|benefit|merit)', 'not (?:strictly |absolutely )?(?:required|essential|necessary|mandatory|a must)', 'optional', '(?:is|be|are|would be|but) (?:great|nice|helpful|useful)(?! to (?:our|the|customers))', String.raw`(?:we'd|we would|would) love(?: it| to see| if)?`, 'even better', 'extra credit', 'brownie points', 'meritorious',
  'von vorteil', 'von nutzen', 'wünschenswert', 'idealerweise', 'vorteilhaft', 'gerne auch', '(?:ist|sind) ein (?:großes )?plus', 'pluspunkte?', 'optimalerweise', 'bestenfalls', 'im besten fall', 'kein muss', 'nicht zwingend', 'nice-to-have',
  '(?:est|sont|serait|seraient|constitue|comme) un (?:vrai |réel |gros )?(?:atout|plus)', 'un (?:vrai |réel )?(?:atout|plus)(?=[.,;)]|$)', '(?:serait|seraient|est|sont) (?:fortement |particulièrement |très )?appréciée?s?', 'souhaitée?s?', 'souhaitables?', 'idéalement', 'de préférence', 'non obligatoire',
  'se valorar?án?', 'se valora', 'valorables?', 'deseables?', 'preferiblemente', 'preferentemente', 'idealmente', 'desejáve(?:l|is)', '(?:um )?diferencia(?:l|is)', 'preferencialmente', 'preferível', 'gradit[aoei]', 'preferibil(?:e|i|mente)', 'costituisce un plus', 'titolo preferenziale', 'è un plus', 'es un plus',
  '(?:een|is) (?:grote )?pré', 'is een plus', 'bij voorkeur', 'wenselijk', 'meriterande', 'ett plus', 'är ett plus', 'en fordel', 'et plus', 'mile widzian[aey]', '(?:dodatkowym|dużym) atutem', 'atutem będzie', 'będzie atutem',
]

/** Words in a line that ask, even where the heading above does not. */
export const MUST_CUES: readonly string[] = [
  'must (?:have|be|possess|hold|know)', 'required', 'you(?: should| will|\'ll)? (?:already )?have', 'you\'ve', '(?:you|you\'ll|you will) need', 'requires?', 'mandatory', 'essential', 'minimum of', 'at least \\d', '\\d{1,2} ?\\+ years?', '\\d{1,2} ?(?:-|–|to) ?\\d{1,2} years? (?:of )?(?:\\p{L}{1,20} ){0,2}experience', '(?:proven|demonstrated|demonstrable|prior|previous|solid|strong|extensive|hands-on|relevant|working|industry) (?:\\p{L}{1,20} ){0,2}(?:experience|knowledge|understanding|expertise|skills|proficiency)', 'proven track record', 'proficien(?:cy|t) (?:in|with)', 'fluen(?:t|cy) in', '(?:experience|experienced|familiarity|familiar|skilled|expertise|background|competence) (?:with|in|using|of)', '(?:knowledge|understanding|command|mastery) of', 'you bring', 'you know', 'degree in', 'ability to',
  'erforderlich', 'vorausgesetzt', 'zwingend', 'mindestens', '(?:du|sie) bring(?:st|en)', 'berufserfahrung', 'erfahrung(?:en)? (?:mit|in|im)', 'kenntnisse (?:in|von|der)', 'abgeschlossene[sn]?', 'exigée?s?', 'requise?s?', 'indispensables?', 'maîtrise d', 'maîtrisez', 'vous avez', 'expérience (?:en|dans|avec)', 'connaissances? d', 'imprescindible', 'requeridos?', 'experiencia (?:en|con|de)', 'conocimientos? (?:en|de)', 'obrigatóri[oa]', 'experiência (?:em|com)', 'conhecimentos? (?:em|de)', 'esperienza (?:in|con|nel)', 'conoscenza d', 'vereist', 'ervaring (?:met|in)', 'kennis van', 'krävs', 'erfarenhet av', 'erfaring (?:med|fra)', 'wymagane?', 'doświadczeni[ea] (?:w|z)', 'znajomość',
]

/** Words that ask of the candidate even where the employer is telling of itself: they leave no doubt who is meant. */
export const ADDRESS_CUES: readonly string[] = [
  'you(?: (?:must|should|will|need to|ideally))? have (?:\\p{L}{1,20} ){0,4}(?:experience|knowledge|expertise|skills|background)', 'you (?:must|need to) (?:be|know|have)', 'essential that you', "only apply if you(?:'re| are| have)", '(?:knowledge|experience|understanding) (?:\\p{L}{1,20} ){0,5}(?:is|are) (?:essential|important|required|a must|mandatory|needed|desirable|an advantage|a plus)', '(?:ideal|successful|right) candidates? (?:will|should|must|has|have|is|brings?)', 'candidates? (?:should|must)', "(?:we are|we're) (?:seeking|looking for|after) (?:\\p{L}{1,20} ){1,6}(?:with|who (?:has|have|knows?)) (?:\\p{L}{1,20} ){0,4}(?:experience|knowledge|expertise|skills)",
  '(?:sie|du) (?:bringen|bringst|verfügen|verfügst|haben|hast) (?:\\p{L}{1,20} ){0,4}(?:erfahrung|kenntnisse)', 'wir suchen (?:\\p{L}{1,20} ){1,6}mit (?:\\p{L}{1,20} ){0,3}(?:erfahrung|kenntnissen)', 'vous (?:maîtrisez|justifiez|disposez|avez une)', 'dominas', 'cuentas con experiencia', 'você (?:domina|tem experiência)',
]

/** Words that announce examples of what is asked for rather than the thing itself. */
export const EXAMPLE_CUES: readonly string[] = [
  'maybe', 'perhaps',
  'e\\.? ?g\\.?', 'such as', 'for example', 'for instance', '(?<!(?:would|we|you|feel|looks?|just|not|i) )like', 'examples? include', 'including,? but not limited to', 'z\\. ?b\\.?', 'zum beispiel', 'beispielsweise', 'etwa', 'par exemple', 'p\\. ?ex\\.?', 'tels? que', 'telles? que', 'por ejemplo', 'tales como', 'por exemplo', 'tais como', 'ad esempio', 'bijvoorbeeld', 'zoals', 'bijv\\.?', 't\\. ?ex\\.?', 'till exempel', 'f\\. ?eks\\.?', 'np\\.?', 'na przykład',
]

/** Words that announce a list of which one or some suffice. */
export const ANY_CUES: readonly string[] = ['(?:at least )?one (?:or more )?of', 'one or more', 'any of', 'some of', 'either', 'mindestens ein\\p{L}{0,3}', 'eine?[rsm]? (?:oder mehrere[rn]? )?der', 'au moins une?', 'al menos un[oa]?', 'pelo menos uma?', 'almeno un[oa]?', 'minstens één']

/** Words that join alternatives whatever the language of the posting. */
export const OR_WORDS: readonly string[] = ['or', 'and/or', 'and / or', 'oder', 'bzw\\.?', 'und/oder', 'beziehungsweise', 'ou', 'et/ou', 'y/o', 'e/ou', 'oppure', 'en/of', 'eller', 'lub', 'vs\\.?']

/** Words that join alternatives in one language and mean something else in others; by ISO 639-1. */
export const OR_WORDS_OF: Readonly<Record<string, readonly string[]>> = { nl: ['of'], es: ['o', 'u'], it: ['o'] }

/** Words that join things asked for together. */
export const AND_WORDS: readonly string[] = ['and', 'as well as', 'along with', 'und', 'sowie', 'et', 'ainsi que', 'y', 'así como', 'e', 'bem como', 'nonché', 'en', 'och', 'og', 'samt', 'oraz', '&', '\\+']

/** What stands for alternatives that are not named, after the last one that is: "or similar", "or custom wrappers", "or another …". */
export const OR_SIMILAR = '(?:and/or|or|oder|ou|of|eller|lub|o) (?:(?:an|a|any|some|eine?[nmrs]?|une?|un[ao]?|een|en|et) )?(?:\\p{L}{1,20} ){0,2}(?:similar|equivalent|equivalents|comparable|other|others|another|related|like|alike|custom|alternatives?|vergleichbar\\p{L}{0,4}|ähnlich\\p{L}{0,4}|ander\\p{L}{0,4}|équivalent\\p{L}{0,2}|similaires?|autres?|similares|equivalentes?|simili|altro|vergelijkbaar|vergelijkbare|liknande|lignende|podobn\\p{L}{0,3})'
