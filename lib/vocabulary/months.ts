const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'gennaio', 'januari', 'stycznia', 'janeiro'],
  ['february', 'feb', 'februar', 'février', 'fevrier', 'févr', 'febrero', 'febbraio', 'februari', 'lutego', 'fevereiro'],
  ['march', 'mar', 'märz', 'maerz', 'mrz', 'mars', 'marzo', 'maart', 'marca', 'março'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'aprile', 'kwietnia'],
  ['may', 'mai', 'mayo', 'maggio', 'mei', 'maj', 'maja', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'czerwca', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lipca', 'julho'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'augustus', 'augusti', 'sierpnia'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre', 'września', 'setembro'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'października', 'outubro'],
  ['november', 'nov', 'novembre', 'noviembre', 'listopada', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'decembre', 'déc', 'diciembre', 'dicembre', 'desember', 'grudnia', 'dezembro'],
]

const months = new Map(NAMES.flatMap((names, index) => names.map(name => [name, index + 1] as const)))

/** The month that a name or abbreviation stands for, 1 to 12, in the languages of Europe that we know. */
export const monthNamed = (name: string): number | undefined => months.get(name.toLowerCase().replace(/\.$/, ''))
/** Pattern source for all names of months, longest first. */
export const MONTH_NAME = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
