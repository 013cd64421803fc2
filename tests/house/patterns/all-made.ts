import { languageFormed } from '../../../lib/facts/language-named'
import { locatedPlaces } from '../../../lib/facts/place-country'
import { captureText } from '../../../lib/posting/capture-text'
import { readPosting } from '../../../lib/posting/read'
import { classOf } from '../../../lib/vocabulary/signs'

/** Some patterns are made only when a text gives reason to. These texts do; whoever adds such a pattern adds a text. */
const TEXTS = [
  '# Deck hand at Ferry Works\n\nHarbour Office – Town Council of Norwich | Norwich\n\nLocation: Portland\n\n## What you bring\n\n- Knows Excel, Word or something similar\n- Fluent English and Deutschkenntnisse\n- Python and Docker or Kubernetes',
  'Senior Developer at Acme Rope\n\nTown Council of Norwich | Norwich\n\nWe look for you. Our team is in London.',
  'Kavárna U Mostu hledá kuchaře\n\nObec Dolní Lhota | Dolní Lhota\n\nJihlava',
]
/** Cities that several countries have. */
const CITIES = ['Newcastle', 'Hamilton', 'Kingston', 'Richmond', 'Cambridge', 'Durham', 'San José', 'Córdoba', 'Santiago', 'Victoria', 'Perth', 'Birmingham']

/** Reads so much that every pattern which our modules make while running is made. */
export const makeAllPatterns = (): void => {
  for (const text of TEXTS) {
    readPosting(captureText(text, {}))
    readPosting({ kind: 'html', title: text.split('\n')[0] ?? '', data: [], fields: {}, blocks: text.split('\n\n').map((words, at) => ({ kind: at === 0 ? 'heading' as const : 'paragraph' as const, text: words.replace(/^# /, ''), under: [] })) })
  }
  languageFormed('angielskiego')
  classOf(0x416)
  locatedPlaces(CITIES.map(city => ({ city, said: { words: city, source: 'text', block: 0, from: 0, to: city.length } })), [])
}
