/**
 * Words by which postings ask for a character: no work shows it, and none refutes it. By language, in plain spelling (lower case,
 * no accents). `SOFT_WORDS` are whole words, as longer ones mean work ("managing budgets", "personnel files"); `STEMS` are what
 * a word begins with.
 */
const STEMS: Readonly<Record<string, string>> = {
  en: 'enthusias motivat attitud curio interperson relationship collaborat initiativ proactiv reliab energe flexib humour mindset verbal articulat concis accurate pressure ' +
    'trustw integrity resilien adaptab empath compassion punctual friendl polite patien commitment dedicat ambitio confiden accountab rapport diplomac discreti approachab outgoing',
  de: 'teamfah teamgeist teamplay zuverlass belastb flexibil motiviert eigenver kommunikationsst freundlich sorgf gewissenh engagiert einsatzb lernb empath durchsetz auftreten arbeitsweise',
  fr: 'rigueur rigoureu autonom relationnel dynami motiv curieu polyvalen reactiv adaptab enthousias',
  es: 'proactiv responsable responsabilidad motivac dinami compromis actitud',
  pt: 'proativ motivac dinami comprometi atitude vontade',
  it: 'proattiv motivaz dinami puntual flessib predisposiz',
  nl: 'teamspeler zelfstandig enthousias gemotiv nauwkeurig collegial stressbestendig',
  sv: 'noggrann ansvarst samarbetsf lyhord engager stresstalig',
  pl: 'komunikatywn samodzieln zaangazow odpowiedzialn dokladno sumien motywac',
}

/** Whole words of character. */
export const SOFT_WORDS: ReadonlySet<string> = new Set(
  ('learn learning excited excellent communication communicate communicator communicating player independent independently creative care organised organized organisation organisational organizational detail details oriented attention fast paced pace pacing ' +
    'multi task tasks multitask multitasking manage structured approach honest thinking people person personality self starter driven results time written spoken accurately stakeholders sponsors deadlines priorities prioritise prioritize ' +
    'adapt professional ownership teamwork caring calm trust influence influencing listening esprit equipe equipo equipe sens ecoute ganas team social flexibel freude spass initiative').split(' '),
)

/** The beginnings of words of character, all languages. */
export const SOFT_STEMS: readonly string[] = [...new Set(Object.values(STEMS).flatMap(words => words.split(' ')))]
