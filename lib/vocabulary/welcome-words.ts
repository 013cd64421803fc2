import { WELCOME } from './requirement-words'

/** Words that make a degree, a language or a licence beside them welcome instead of asked for, one entry a language. */
const WISHES: Readonly<Record<string, readonly string[]>> = {
  de: ['optimalerweise', 'bestenfalls', 'von nutzen', 'kein muss', 'keine voraussetzung', 'ein plus', 'wünschenswert', 'gern gesehen', 'vorzugsweise', 'nicht zwingend'],
  fr: ['souhaitable', 'souhaitée?s?', 'de préférence', 'serait un (?:vrai |réel )?(?:plus|atout)', 'est un (?:vrai |réel )?(?:plus|atout)', 'appréciée?s?', 'non obligatoire', 'facultati\\p{L}{1,3}'],
  es: ['se valora\\p{L}{0,3}', 'valorable', 'deseable', 'preferible\\p{L}{0,5}', 'preferentemente', 'no imprescindible', 'opcional'],
  pt: ['diferencia(?:l|is)', 'desejáve(?:l|is)', 'preferencialmente', 'preferencial', 'valoriza-se', 'não obrigatóri[oa]', 'mais-valia'],
  cs: ['výhod(?:ou|a)', 'vítán\\p{L}{1,2}', 'ideálně', 'nejlépe', 'není podmínk\\p{L}{1,2}', 'uvítáme', 'oceníme', 'plusem'],
  sk: ['výhodou', 'vítan\\p{L}{1,2}'],
  sv: ['meriterande', 'meriterar', 'önskvärt', 'fördel(?:aktigt)?', 'gärna', 'helst', 'inget krav', 'ej krav'],
  da: ['(?:en|være en) fordel', 'fordel', 'gerne', 'helst', 'ønskeligt', 'ikke et krav'],
  no: ['ønskelig', 'gjerne', 'ikke et krav'],
  nl: ['(?:een|is) (?:grote )?pré', 'pré', 'pluspunt', 'wenselijk', 'bij voorkeur', 'mooi meegenomen', 'geen vereiste', 'gewenst', 'een plus'],
  pl: ['mile widzian\\p{L}{1,2}', 'atut\\p{L}{0,2}', 'dodatkowym atutem', 'najlepiej', 'preferowan\\p{L}{1,3}', 'opcjonalnie', 'niewymagan\\p{L}'],
  ru: ['желательн\\p{L}{1,2}', 'приветствуе?тся', 'плюсом', 'преимуществ\\p{L}{1,2}', 'предпочтительн\\p{L}{1,2}', 'необязательн\\p{L}{1,2}'],
  fi: ['eduksi', 'etuna?', 'plussaa', 'toivottava\\p{L}{0,3}', 'toivomme', 'mielellään', 'ei edellytetä', 'ei pakollinen'],
}

/** All of them as pattern fragments, with those of requirements in general. */
export const WELCOME_ANYWHERE: readonly string[] = [...WELCOME, ...Object.values(WISHES).flat()]
