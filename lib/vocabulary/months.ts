const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'gennaio', 'januari', 'stycznia', 'janeiro', 'ledna', 'января', 'tammikuuta', 'leden', 'styczeń', 'januára', 'січня'],
  ['february', 'feb', 'februar', 'février', 'fevrier', 'févr', 'febrero', 'febbraio', 'februari', 'lutego', 'fevereiro', 'února', 'февраля', 'helmikuuta', 'únor', 'luty', 'februára', 'лютого'],
  ['march', 'mar', 'märz', 'maerz', 'mrz', 'mars', 'marzo', 'maart', 'marca', 'março', 'března', 'марта', 'maaliskuuta', 'marts', 'březen', 'marzec', 'березня', 'març'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'aprile', 'kwietnia', 'dubna', 'апреля', 'huhtikuuta', 'duben', 'kwiecień', 'apríla', 'квітня'],
  ['may', 'mai', 'mayo', 'maggio', 'mei', 'maj', 'maja', 'maio', 'května', 'мая', 'toukokuuta', 'květen', 'mája', 'травня'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'czerwca', 'junho', 'června', 'июня', 'kesäkuuta', 'červen', 'czerwiec', 'júna', 'червня'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lipca', 'julho', 'července', 'июля', 'heinäkuuta', 'červenec', 'lipiec', 'júla', 'липня'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'augustus', 'augusti', 'sierpnia', 'srpna', 'августа', 'elokuuta', 'srpen', 'sierpień', 'серпня'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre', 'września', 'setembro', 'září', 'сентября', 'syyskuuta', 'setiembre', 'wrzesień', 'septembra', 'вересня'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'października', 'outubro', 'října', 'октября', 'lokakuuta', 'říjen', 'październik', 'októbra', 'жовтня'],
  ['november', 'nov', 'novembre', 'noviembre', 'listopada', 'novembro', 'listopadu', 'ноября', 'marraskuuta', 'listopad', 'novembra', 'листопада'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'decembre', 'déc', 'diciembre', 'dicembre', 'desember', 'grudnia', 'dezembro', 'prosince', 'декабря', 'joulukuuta', 'prosinec', 'grudzień', 'decembra', 'грудня'],
]

const months = new Map(NAMES.flatMap((names, index) => names.map(name => [name, index + 1] as const)))

/** The month that a name or abbreviation stands for, 1 to 12, in the languages of Europe that we know. */
export const monthNamed = (name: string): number | undefined => months.get(name.toLowerCase().replace(/\.$/, ''))
/** Pattern source for all names of months, longest first. */
export const MONTH_NAME = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
