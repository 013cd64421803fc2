import type { AccountWords, RoundWord } from './account-language'
import { GERMANIC } from './account-words-germanic'
import { ROMANCE } from './account-words-romance'
import { SLAVIC } from './account-words-slavic'

/** By ISO 639-1. English has its own, closer reading. */
export const ACCOUNT_WORDS: Readonly<Record<string, AccountWords>> = { ...GERMANIC, ...ROMANCE, ...SLAVIC }

const ofAll = <K extends string>(pick: (words: AccountWords) => Partial<Record<K, readonly string[]>>, kind: K): string[] =>
  Object.values(ACCOUNT_WORDS).flatMap(words => pick(words)[kind] ?? [])

/** The fragments of a kind of round, or of an outcome, in all of these languages. */
export const roundWords = (kind: RoundWord): string[] => ofAll(words => words.rounds, kind)
export const endWords = (outcome: keyof AccountWords['ended']): string[] => ofAll(words => words.ended, outcome)
/** The fragments of one list in all of these languages. */
export const wordsFor = (list: 'talk' | 'another' | 'afterwards' | 'and' | 'no' | 'warns' | 'praises' | 'advises'): string[] => Object.values(ACCOUNT_WORDS).flatMap(words => words[list])

/** What a warning in another language than English is about, first match wins, in the order of the English topics. */
export const WARNS_OF = [
  ['pay', ['gehalt\\p{L}{0,3}', 'lohn', 'unbezahlt\\p{L}{0,2}', 'untertariflich', 'salaire', 'rémunér\\p{L}{1,6}', 'sous-payée?', 'salario', 'sueldo', 'salário', 'stipendio', 'sottopagat[oa]', 'salaris', 'onbetaald', 'lön\\p{L}{0,2}', 'løn', 'lønn', 'palkka\\p{L}{0,2}', 'palkaton', 'wynagrodzeni\\p{L}{1,2}', 'pensj\\p{L}{1,2}', 'niepłatn\\p{L}{1,3}', 'plat(?:u|em)?', 'mzd\\p{L}{1,2}', 'neplacen\\p{L}{1,2}', 'зарплат\\p{L}{0,2}', 'оклад\\p{L}{0,2}', 'неоплачива\\p{L}{2,5}', 'неоплачуван\\p{L}{1,2}', 'neplătit\\p{L}?']],
  ['hours', ['überstunden', 'wochenend\\p{L}{0,3}', 'dienstplan', 'heures sup\\p{L}{0,12}', 'horas extra\\p{L}{0,3}', 'horas? extras?', 'straordinari', 'overuren', 'övertid', 'overarbejde', 'ylityöt?\\p{L}?', 'nadgodzin\\p{L}{0,3}', 'přesčas\\p{L}{0,2}', 'nadčas\\p{L}{0,2}', 'переработк\\p{L}', 'ore suplimentare']],
  ['communication', ['rückmeldung', 'antwort', 'begründung', 'réponse', 'nouvelles?', 'retour', 'respuesta', 'retorno', 'resposta', 'feedback', 'riscontro', 'risposta', 'reactie', 'terugkoppeling', 'återkoppling', 'svar', 'tilbag\\p{L}{0,2}melding', 'tilbakemelding', 'odpowied\\p{L}{1,2}', 'informacji', 'odpov\\p{L}{2,4}', 'ответ\\p{L}{0,2}', 'связи', 'răspuns']],
  ['interview', ['gespräch\\p{L}{0,2}', 'interview\\p{L}{0,2}', 'entretiens?', 'recruteu(?:r|se)', 'entrevistador\\p{L}{0,2}', 'entrevistas?', 'colloqui?o?', 'gesprek\\p{L}{0,3}', 'intervju\\p{L}{0,2}', 'samtale\\p{L}?', 'haastattel\\p{L}{1,4}', 'rozmow\\p{L}', 'rekruter\\p{L}{0,3}', 'pohovor\\p{L}{0,2}', 'собеседовани\\p{L}', 'интервью', 'співбесід\\p{L}']],
  ['management', ['chef\\p{L}{0,2}', 'führung', 'leit(?:er|erin|ung)', 'fluktuation', 'direction', 'manag\\p{L}{2,6}', 'jef[ea]', 'gerente', 'rotación', 'gestor\\p{L}?', 'rotatividade', 'responsabile', 'titolare', 'turn-?over', 'baas', 'leidinggevende', 'chefen', 'sjefen', 'szef\\p{L}{0,3}', 'kierowni\\p{L}{1,4}', 'rotacj\\p{L}{1,2}', 'vedouc\\p{L}{1,3}', 'šéf\\p{L}{0,3}', 'fluktuac\\p{L}', 'начальни\\p{L}{1,3}', 'руководител\\p{L}{1,3}', 'текучк\\p{L}']],
  ['honesty', ['gelogen', 'versprochen', 'mensong\\p{L}{1,3}', 'mentira\\p{L}?', 'kłam\\p{L}{2,5}', 'lhal\\p{L}', 'klamal\\p{L}', 'обман\\p{L}{0,4}']],
  ['culture', ['arrogan\\p{L}{1,4}', 'unhöflich', 'respekt\\p{L}{0,4}', 'impoli\\p{L}?', 'respect', 'hautain\\p{L}?', 'maleducad[oa]s?', 'respeto', 'respeito', 'maleducat[oi]', 'onbeleefd', 'otrevlig\\p{L}?', 'niemił\\p{L}{1,3}', 'szacunku', 'груб\\p{L}{1,3}', 'хам\\p{L}{1,4}']],
] as const

/** What begins to tell of a round behind its name: "was", "lasted". */
export const TELLS_ABROAD = ['war(?:en)?', 'ist', 'dauerte', 'fand', 'lief', 'était', 'étaient', 'fut', 'est', 'a duré', "s'est", 'fue', 'fueron', 'era', 'duró', 'foi', 'durou', 'è', 'era', 'è (?:stat[oa]|durat[oa])', 'was', 'waren', 'duurde', 'var', 'varade', 'oli', 'kesti', 'był[aoy]?', 'trwał[ao]?', 'byl[aoy]?', 'bol[aoi]?', 'trval[ao]?', 'был[аои]?', 'длил\\p{L}{2,3}', 'був', 'була', 'тривал[аои]?', 'a fost']
