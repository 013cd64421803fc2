import { wordPattern } from '../text/word-pattern'
import { ARTICLES, CALLS_BEFORE, NOTICES } from '../vocabulary/title-cues'
import { WORKPLACE_SHORT } from '../vocabulary/work-words'
import { namesJobInflected, readsLikeTitle } from './title-like'

/** "Cercasi panettiere", "Vi söker bagare": the call before the job. */
const CALL_BEFORE = wordPattern(String.raw`^(?:${CALLS_BEFORE.join('|')})\s?(?::|–|-|\s)\s{0,2}(?:(?:${ARTICLES.join('|')})\s){0,2}`, 'i')
/** "Anuncio de la convocatoria para la provisión de una plaza de jardinero": the notice before the post it is about. */
const NOTICE_BEFORE = wordPattern(String.raw`^(?:[^.!?]{3,90}\s(?:abre|convoca|torna público|bandisce|indice|anuncia)\s(?:o\s|um\s|una?\s|el\s|la\s|il\s)?)?(?:${NOTICES.join('|')})(?!\p{L})[^.!?]{0,180}?\s(?:plazas?|puestos?|posti|posto|lugar(?:es)?|vagas?|postes?|emplois?)\s(?:de|di|da|do|d')\s?`, 'i')
/** "(regio Zaanstad)", "(zdalnie z terenu Polski)", "(vaga exclusiva PcD)": where, how and for whom, in brackets at the end. */
const REMARK = wordPattern(String.raw`^(?:regio|region|raum|großraum|secteur|zona|zone|área|oblast|okolí|okolice|rejon|omgeving|omegn|alue)\s\p{Lu}|^(?:vagas? (?:exclusiva|afirmativa|para)|exclusiv[ao]\s|pcd|banco de talentos)|^(?:${WORKPLACE_SHORT.remote.join('|')})\s`, 'i')

/** "… Vollzeit 38,5 h", "… - fast lön + provision": terms that follow without a bracket. */
export const TERMS_BEHIND = wordPattern(String.raw`(?<!\s(?:in|auf|à|på|i|na|a))(?:\s[-–—|,]|,)?\s(?:(?:vollzeit|teilzeit|voll- (?:oder|und|/) ?teilzeit|temps plein|temps partiel|deltid|heltid|fuldtid|tempo pieno|pełny etat|plný úvazek|jornada completa)(?:\s\d.{0,14})?|fast (?:lön|løn|lønn)(?:\s.{0,30})?)$`, 'i')
/** How much of the beginning of a title's line only says that somebody is sought, or what notice it is. */
export const callBefore = (words: string): number => {
  const notice = NOTICE_BEFORE.exec(words)?.[0].length ?? 0
  if (notice > 0 && readsLikeTitle(words.slice(notice))) return notice
  const call = CALL_BEFORE.exec(words)?.[0].length ?? 0
  const called = words.slice(call).replace(/[!.]{1,3}$/, '')
  return call > 0 && (readsLikeTitle(called) || namesJobInflected(called)) ? call : 0
}

/** Whether words in brackets behind a title are a remark on where, how or for whom the job is. */
export const isRemark = (inner: string): boolean => REMARK.test(inner)
