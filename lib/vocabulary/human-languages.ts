const CODES = 'ar bg bn ca cs da de el en es et eu fa fi fr ga he hi hr hu id is it ja ko lt lv mk ms mt nl no pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh'.split(' ')

/** Names that no table has, or that only occur inside words ("Deutschkenntnisse"). */
const ALSO: Readonly<Record<string, string>> = { mandarin: 'zh', cantonese: 'zh', 'mandarin chinese': 'zh', farsi: 'fa', flemish: 'nl', castilian: 'es', bokmål: 'no', norwegisch: 'no', 'brazilian portuguese': 'pt', inglés: 'en', francés: 'fr', alemán: 'de', inglese: 'en', tedesco: 'de', francese: 'fr', engels: 'en', duits: 'de', nederlands: 'nl', frans: 'fr', engelsk: 'en', dansk: 'da', svenska: 'sv', tysk: 'de', engelska: 'en', angielski: 'en', niemiecki: 'de', inglês: 'en' }

let names: Map<string, string> | undefined

/** Built on first use out of the platform's tables, in English, German, French and what each language calls itself. */
const table = (): Map<string, string> => {
  if (names !== undefined) return names
  const made = new Map<string, string>()
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'nl']) {
    const display = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })
    for (const code of CODES) {
      const name = display.of(code)?.toLowerCase()
      if (name !== undefined && !made.has(name)) made.set(name, code)
    }
  }
  for (const [name, code] of Object.entries(ALSO)) made.set(name, code)
  names = made
  return made
}

/** ISO 639-1 of a human language by its name, in six languages; undefined for anything else. */
export const languageNamed = (name: string): string | undefined => table().get(name.toLowerCase())

/** Every such name as a fragment of a pattern, the longest first. */
export const languageNames = (): string =>
  [...table().keys()].sort((a, b) => b.length - a.length).map(name => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
