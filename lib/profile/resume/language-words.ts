import type { LanguageLevel } from '../../facts/language'

/** Names of languages, in English, in the language itself and in the larger posting languages, without diacritics. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'english englisch anglais ingles inglese engels engelsk', de: 'german deutsch allemand aleman tedesco duits tysk alemao', fr: 'french francais franzosisch frances francese frans fransk',
  es: 'spanish espanol spanisch espagnol spagnolo spaans castellano', pt: 'portuguese portugues portugiesisch portugais', it: 'italian italiano italienisch italien', nl: 'dutch nederlands niederlandisch neerlandais flemish holandes',
  pl: 'polish polski polnisch polonais', ru: 'russian russisch russe ruso русский', uk: 'ukrainian ukrainisch українська', cs: 'czech cesky tschechisch', sk: 'slovak slovencina', sl: 'slovenian slovene', hr: 'croatian hrvatski', sr: 'serbian srpski', bs: 'bosnian', bg: 'bulgarian', ro: 'romanian romana rumanisch roumain',
  hu: 'hungarian magyar ungarisch', el: 'greek griechisch grec', tr: 'turkish turkce turkisch turc', sv: 'swedish svenska schwedisch', da: 'danish dansk danisch danois', nb: 'bokmal', no: 'norwegian norsk norwegisch', fi: 'finnish suomi finnisch', is: 'icelandic', et: 'estonian', lv: 'latvian', lt: 'lithuanian',
  ar: 'arabic arabisch arabe العربية', he: 'hebrew ivrit', fa: 'persian farsi', ur: 'urdu', hi: 'hindi', bn: 'bengali bangla', pa: 'punjabi', gu: 'gujarati', mr: 'marathi', ta: 'tamil', te: 'telugu', kn: 'kannada', ml: 'malayalam', si: 'sinhala', ne: 'nepali',
  zh: 'chinese mandarin cantonese chinesisch chinois 中文', ja: 'japanese japanisch japonais 日本語', ko: 'korean koreanisch', vi: 'vietnamese', th: 'thai', id: 'indonesian', ms: 'malay', tl: 'tagalog filipino',
  sw: 'swahili kiswahili', am: 'amharic', yo: 'yoruba', ig: 'igbo', ha: 'hausa', zu: 'zulu', xh: 'xhosa', af: 'afrikaans', so: 'somali', ca: 'catalan catala', eu: 'basque', gl: 'galician', ga: 'irish', cy: 'welsh', lb: 'luxembourgish', sq: 'albanian', mk: 'macedonian', hy: 'armenian', ka: 'georgian', az: 'azerbaijani', kk: 'kazakh', uz: 'uzbek',
}

const CODE_OF = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.split(' ').map(name => [name, code] as const)))

const plainWords = (text: string): string => text.slice(0, 200).normalize('NFD').replace(/\p{M}+/gu, '').normalize('NFC').toLowerCase()

/** The ISO 639-1 code of a language by its name ("German", "Deutsch", "Portuguese (Brazil)") or code; undefined where unknown. */
export const languageCode = (name: string): string | undefined => {
  const words = plainWords(name).split(/[^\p{L}]+/u).filter(word => word !== '')
  const [first = ''] = words
  if (words.length <= 2 && /^[a-z]{2}$/.test(first) && Object.hasOwn(NAMES, first)) return first
  return words.map(word => CODE_OF.get(word)).find(code => code !== undefined)
}

/** Words of fluency, strongest first. The five LinkedIn grades are read as its own help pages order them. */
const FLUENCY: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['native', /native|mother tongue|muttersprach|maternelle|materna|bilingu|nativ|first language|modersmal|moedertaal/],
  ['B1', /limited working|eingeschrankt/],
  ['C1', /full professional|proficient|fluent|fluency|fliessend|fließend|verhandlungssicher|courant|fluido|fluente|flytande|flydende|vloeiend|advanced|avance|avanzado|avancado|expert|excellent|business/],
  ['B2', /professional working|professionnel|upper intermediate|working proficiency|very good|sehr gut|professional|good working/],
  ['B1', /intermediate|intermediaire|intermedi|conversational|mittelstufe|\bgood\b|\bgut\b|\bbon\b/],
  ['A2', /elementary|basic|basique|basico|grundkenntnis|notions|scolaire|pre intermediate/],
  ['A1', /beginner|debutant|anfanger|principiante/],
]

/** The CEFR level that fluency words speak of ("C1", "Native or bilingual", "verhandlungssicher"); undefined where they tell none. */
export const fluencyLevel = (words: string): LanguageLevel | undefined => {
  const plain = plainWords(words)
  const cefr = /\b(a1|a2|b1|b2|c1|c2)\b/.exec(plain)?.[1]
  const found = FLUENCY.find(([, pattern]) => pattern.test(plain))?.[0]
  switch (cefr) {
    case 'a1': return 'A1'
    case 'a2': return 'A2'
    case 'b1': return 'B1'
    case 'b2': return 'B2'
    case 'c1': return 'C1'
    case 'c2': return 'C2'
    default: return found
  }
}
