/**
 * Names of languages with the endings that Portuguese, Italian, Czech, Slovak, Swedish, Dutch, Polish, Russian, Danish, Norwegian and
 * Finnish give them, by ISO 639-1: pattern fragments, each the whole word. None of them is a word of another thing in English
 * or German, so they count in lower case too.
 */
export const LANGUAGE_FORMS: readonly (readonly [string, string])[] = [
  ['en', 'angličtin\\p{L}{1,2}|anglick[ýéá]\\p{L}{0,3}|aj(?= min| na |[ :,]{1,3}[abc][12])|engelska|engelsk[te]?|engelse?|angielsk\\p{L}{1,4}|англи[йс]\\p{L}{2,6}|англійськ\\p{L}{1,4}|englannin|englanti\\p{L}{0,2}|inglese|inglês|inglesa|inglés|anglais\\p{L}?'],
  ['de', 'němčin\\p{L}{1,2}|německ\\p{L}{1,4}|nj(?= min| na )|tyska|tysk|duitse?|niemieck\\p{L}{1,4}|немец\\p{L}{2,5}|німецьк\\p{L}{1,4}|saksan?|tedesc[oa]|alemão|alemana?|alemán|allemand\\p{L}?'],
  ['fr', 'francouzštin\\p{L}{1,2}|francouzsk\\p{L}{1,4}|franska|fransk|franse?|francusk\\p{L}{1,4}|французск\\p{L}{1,4}|ranskan?|français\\p{L}?|francese|francês|francesa?|francés'],
  ['es', 'španělštin\\p{L}{1,2}|španělsk\\p{L}{1,4}|spanska|spansk|spaanse?|hiszpańsk\\p{L}{1,4}|испанск\\p{L}{1,4}|espanjan?|espanhol\\p{L}?|español\\p{L}?|espagnol\\p{L}?|spagnol[oa]|castellano'],
  ['it', 'italštin\\p{L}{1,2}|italsk\\p{L}{1,4}|italienska|italiensk|italiaanse?|włosk\\p{L}{1,4}|итальянск\\p{L}{1,4}|italian(?= kiel)'],
  ['nl', 'nizozemštin\\p{L}{1,2}|nederländska|hollandsk|nederlandse?|niderlandzk\\p{L}{1,4}|нидерландск\\p{L}{1,4}|hollannin|néerlandais'],
  ['pl', 'polštin\\p{L}{1,2}|polsk\\p{L}{1,4}|polska(?= )|poolse?|польск\\p{L}{1,4}|польськ\\p{L}{1,4}|puolan'],
  ['cs', 'češtin\\p{L}{1,2}|česk(?:ý|ého|ém|ým)|čj|tjeckiska|tjekkisk|tsjechisch|czesk\\p{L}{1,4}|чешск\\p{L}{1,4}|tšekin'],
  ['sk', 'slovenštin\\p{L}{1,2}|slovenčin\\p{L}{1,2}|slovensk(?:ý|ého)|słowack\\p{L}{1,4}'],
  ['sv', 'švédštin\\p{L}{1,2}|svenska|svensk|zweedse?|szwedzk\\p{L}{1,4}|шведск\\p{L}{1,4}|ruotsin?'],
  ['da', 'dánštin\\p{L}{1,2}|danska|dansk|deense?|duńsk\\p{L}{1,4}|датск\\p{L}{1,4}|tanskan?'],
  ['no', 'norštin\\p{L}{1,2}|norska|norsk|noorse?|norwesk\\p{L}{1,4}|норвежск\\p{L}{1,4}|norjan?'],
  ['fi', 'finštin\\p{L}{1,2}|finska|finsk|finse?(?= taal)|fińsk\\p{L}{1,4}|финск\\p{L}{1,4}|suomen|suomea|suomi'],
  ['ru', 'ruštin\\p{L}{1,2}|rusk(?:ý|ého)|ryska|russisk|russische?|rosyjsk\\p{L}{1,4}|русск\\p{L}{1,4}|venäjän?'],
  ['uk', 'ukrajinštin\\p{L}{1,2}|ukrainska|ukraińsk\\p{L}{1,4}|украинск\\p{L}{1,4}|ukrainan'],
  ['pt', 'portugalštin\\p{L}{1,2}|portugisiska|portugisisk|portugese?|portugalsk\\p{L}{1,4}|португальск\\p{L}{1,4}|portugalin|português|portuguesa|portugués'],
  ['et', 'estniska|eesti keel\\p{L}{0,2}|эстонск\\p{L}{1,4}|viron'], ['ar', 'arabiska|arabisk|арабск\\p{L}{1,4}'], ['zh', 'čínštin\\p{L}{1,2}|kinesiska|kinesisk|chińsk\\p{L}{1,4}|китайск\\p{L}{1,4}|kiinan'], ['tr', 'turkiska|tyrkisk|tureck\\p{L}{1,4}|турецк\\p{L}{1,4}'], ['ca', 'catalán|catalão|catalan'], ['cy', 'welsh'], ['hu', 'maďarštin\\p{L}{1,2}|ungerska|węgiersk\\p{L}{1,4}'],
]
