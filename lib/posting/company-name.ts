import { placesIn } from '../facts/place-words'
import { plain } from '../text/cues'
import { wordPattern } from '../text/word-pattern'
import { NO_EMPLOYERS } from '../vocabulary/agencies'
import { AGENCY_WORDS_ONLY } from '../vocabulary/employer-words'
import { readsLikeTitle } from './title-like'

/** Pattern source of a proper name of one to five words, each beginning with a capital or a figure, joined at most by small words. */
export const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.'+-]{0,30}(?: (?:(?:of|and|&|for|the|de|del|do|da|dos|das|di|du|des|der|den|und|et|y|e|og|och|i|van|von|zur|zum|am|im|på|w|z|pro|pour) (?:(?:la|las|los|le|les|der|den|do) )?)?[\p{Lu}\p{N}][\p{L}\p{N}&.'+-]{0,30}){0,4}(?:,? (?:s\.r\.o\.|a\.s\.|sp\. z o\.o\.|d\.o\.o\.|z\.s\.))?`

/** Words that stand where a name would and are none. */
const NO_NAME = wordPattern(String.raw`^(?:the|this|that|our|your|my|you|us|we|it|they|he|she|there|here|as|in|at|if|for|to|a|an|role|team|job|position|company|work|what|who|how|why|when|life|about|working|least|home|scale|times?|first|all|each|no|and|but|please|join|experience|benefits|location|remote|hybrid|diversity|equal|candidates?|applicants?|engineering|today|based|ideal|below|above|following|next|some|many|most|every|one|two|three|depending|everyone|anyone|data|software|help|let|see|learn|click|note|l'équipe|équipe|zespół|tým|du|dig|sinä|die|der|das|dem|den|wir|unser\p{L}*|ihr|sie|les|la|le|un|une|notre|nos|nous|vous|votre|ce|cette|el|los|las|nuestr\p{L}*|somos|en|il|per|wij|ons|vi|vår|senior|junior|lead|full|part|immediate|urgent|urgente|dringend|permanent|temporary|weekend|night|day|shift)(?![\p{L}])`, 'i')

const COMMON = wordPattern(`^(?:${[...NO_EMPLOYERS, ...AGENCY_WORDS_ONLY].join('|')})$`, 'i')
const LETTER = wordPattern(String.raw`\p{L}`, '')
/** Whether words may be the name of an employer: no title, no word that begins a sentence, no agency's word. */
export const isName = (words: string): boolean => words.length >= 2 && words.length <= 60 && LETTER.test(words) && !NO_NAME.test(words) && !COMMON.test(words) && !readsLikeTitle(words)

/** A legal form at the end of a name. */
export const LEGAL_END = /,? (?:Inc|Ltd|LLC|LLP|PLC|GmbH|AG|SE|SA|SAS|BV|NV|AB|AS|Corp|Co)\.?$/

const WHOLE_NAME = wordPattern(`^${NAME}$`, '')
/** Whether a line is nothing but such a name. */
export const isWholeName = (words: string): boolean => WHOLE_NAME.test(plain(words)) && isName(words)

/** Whether a line is nothing but a place. */
export const isPlace = (line: string): boolean => placesIn(plain(line), false).some(({ from, to }) => from === 0 && to >= line.length)
