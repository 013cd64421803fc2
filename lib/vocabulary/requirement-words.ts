/** How postings ask for experience, education and languages, as pattern fragments. */

/** Experience, in the languages we read. */
export const EXPERIENCE = ['experience', 'experiences', 'exp', 'expereince', 'experienced', 'background', 'track record', 'expertise', 'berufserfahrung', '\\p{L}{0,20}erfahrung(?:en)?', 'berufspraxis', 'praxis', 'expérience', 'expériences', 'experiencia', 'esperienza', 'ervaring', 'doświadczeni\\p{L}{1,2}', 'experiência', '\\p{L}{0,16}erfarenhet', '\\p{L}{0,16}erfaring', 'werkervaring', 'zkušenost\\p{L}{0,3}', 'prax[ei]', 'praxí', 'staż\\p{L}{0,2}', 'kokemus\\p{L}{0,3}', 'kokemuksesta', 'опыт\\p{L}{0,2}', 'стаж\\p{L}{0,2}']

/** What stands before a number of years that is not asked of anyone ("in 20 years", "over the last 5 years"). */
export const YEARS_NOT_BEFORE = ['in', 'within', 'over the (?:past|last|next)', 'for the (?:past|last|next)', 'the (?:past|last|next)', 'past', 'last', 'next', 'these', 'every', 'each', 'since', 'age(?:d)?', 'every', 'per', 'another', 'seit', 'in den (?:letzten|nächsten)', 'innerhalb von', 'innan', 'under de senaste', 'de senaste', 'över de senaste', 'los últimos', 'nos últimos', 'posledních', 'ostatnich', 'последние', 'afgelopen', 'depuis', 'ces', 'dans', 'il y a']

/** What stands behind a number of years that is not asked of anyone. */
export const YEARS_NOT_AFTER = ["ago", "old", "of age", "on the market", "in (?:the )?business", "in a row", "of (?:\\p{L}+ )?(?:growth|history|heritage|warranty|success|operations?|innovation|tradition|service to|existence|funding|runway|data)", "history", "heritage", "anniversary", "contract", "warranty", "running", "from now", "later", "(?:in|on) (?:the )?market", "alt", "am markt", "jung", "tradition", "d'existence", "d'ancienneté", "fixed[- ]term", "(?:term|appointment|programme?|degree|course|bachelor|university)"]

/** Someone other than the candidate, whose years these are. */
export const SOMEONE_ELSE = ['team members?', 'colleagues?', 'founders?', 'founded', 'co-founders?', 'employees?', 'interviewers?', 'leaders?', 'mentors?', 'combined', 'collective', 'the company', 'our company', 'our team', 'our clients', 'instructors?', 'lawyers', 'consultancy', 'kollegen', 'mitarbeiter', 'gründer', 'unternehmen mit', 'notre équipe', 'fondateurs?']

/** The employer speaking of itself, unless it says what it looks for. */
export const WE = ['we', 'our', 'us', 'company', 'firm', 'agency', 'wir', 'unser\\p{L}{0,2}', 'nous', 'notre', 'nos']
/** A sentence that asks, whoever speaks. */
export const ASKING = ['look(?:s|ing)? for', 'seek(?:s|ing)?', 'search(?:es|ing)? for', 'need(?:s|ed)?', 'requir\\p{L}+', 'want(?:s)?', 'expect(?:s|ing)?', 'hir(?:e|es|ing)', 'prefer\\p{L}*', 'ideal(?:ly)?', 'you', 'your', "you'(?:ve|ll|re)", 'candidates?', 'applicants?', 'must', 'should', 'minimum', 'at least', 'suchen', 'erwarten', 'wünschen', 'du', 'sie', 'dein\\p{L}{0,2}', 'ihr\\p{L}{0,2}', 'mindestens', 'cherchons', 'recherchons', 'vous', 'justifi\\p{L}+']

/** A thing that is welcome, not asked. */
export const WELCOME = ['preferred', 'preferably', 'prefer', 'a plus', 'plus', 'bonus', 'nice to have', 'nice-to-have', 'desirable', 'desired', 'desire', 'ideally', 'ideal', 'advantage(?:ous)?', 'an asset', 'beneficial', 'helpful', 'optional', 'not required', 'welcome', 'would be great', 'von vorteil', 'vorteilhaft', 'wünschenswert', 'idealerweise', 'gerne', 'bevorzugt', 'wäre (?:schön|toll)', 'un plus', 'un atout', 'souhaité\\p{L}{0,2}', 'apprécié\\p{L}{0,2}', 'idéalement', 'serait']

/** Headings above what the employer gives: degrees, licences and years beneath them are not asked of anyone. */
export const OFFERED_HEADINGS = ['benefits?', 'perks?', 'we offer', 'what we offer', 'our offer', 'what(?:\'s| is) in it for you', 'wir bieten(?: \\p{L}+)?', 'bieten wir(?: \\p{L}+)?', 'das bieten', 'unser angebot', 'deine vorteile', 'ihre vorteile', 'nous offrons', 'nous vous offrons', 'nos avantages', 'avantages', 'ce que nous (?:offrons|proposons)', 'ofrecemos', 'se ofrece', 'beneficios', 'oferecemos', 'benefícios', 'nabízíme', 'ponúkame', 'co nabízíme', 'benefity', 'vi erbjuder', 'förmåner', 'wij bieden', 'wat (?:wij |we )?bieden(?: wij| we)?', 'ons aanbod', 'oferujemy', 'co oferujemy', 'vi tilbyder', 'vi tilbyr', 'tarjoamme', 'мы предлагаем', 'предлагаем', 'условия']
