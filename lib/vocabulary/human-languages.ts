import { LANGUAGE_NAMES } from './language-names'

/** Names that no table has, or that only occur inside words ("Deutschkenntnisse"). */
const ALSO: Readonly<Record<string, string>> = { mandarin: 'zh', cantonese: 'zh', 'mandarin chinese': 'zh', farsi: 'fa', flemish: 'nl', castilian: 'es', bokmål: 'no', norwegisch: 'no', 'brazilian portuguese': 'pt', inglés: 'en', francés: 'fr', alemán: 'de', inglese: 'en', tedesco: 'de', francese: 'fr', engels: 'en', duits: 'de', nederlands: 'nl', frans: 'fr', engelsk: 'en', dansk: 'da', svenska: 'sv', tysk: 'de', engelska: 'en', angielski: 'en', angielskiego: 'en', niemieckiego: 'de', polskiego: 'pl', polski: 'pl', angličtina: 'en', angličtiny: 'en', angličtinu: 'en', němčina: 'de', němčiny: 'de', čeština: 'cs', češtiny: 'cs', английский: 'en', английского: 'en', английским: 'en', немецкий: 'de', немецкого: 'de', русский: 'ru', русского: 'ru', englanti: 'en', englannin: 'en', suomi: 'fi', suomen: 'fi', ruotsi: 'sv', ruotsin: 'sv', tyska: 'de', finska: 'fi', norska: 'no', danska: 'da', norsk: 'no', svensk: 'sv', alemão: 'de', espanhol: 'es', português: 'pt', portugués: 'pt', español: 'es', neerlandés: 'nl', niemiecki: 'de', inglês: 'en' }

let names: Map<string, string> | undefined

/** Made at the first use. What we add counts before what the table says. */
const table = (): Map<string, string> => {
  if (names !== undefined) return names
  const made = new Map<string, string>()
  for (const line of LANGUAGE_NAMES.trim().split('\n')) for (const name of line.slice(3).split('|')) made.set(name, line.slice(0, 2))
  for (const [name, code] of Object.entries(ALSO)) made.set(name, code)
  names = made
  return made
}

/** ISO 639-1 of a human language by its name, in six languages; undefined for anything else. */
export const languageNamed = (name: string): string | undefined => table().get(name.toLowerCase())

/** Every such name as a fragment of a pattern, the longest first. */
export const languageNames = (): string =>
  [...table().keys()].sort((a, b) => b.length - a.length).map(name => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
