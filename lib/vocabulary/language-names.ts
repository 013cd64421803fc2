/**
 * The names of human languages (ISO 639-1) in English, German, French, Spanish, Italian and Dutch, lower case, as the Unicode
 * CLDR has them. Written out for the reason that country-names.ts gives. One language a line.
 */
export const LANGUAGE_NAMES = `
ar arabic|arabisch|arabe|árabe|arabo
bg bulgarian|bulgarisch|bulgare|búlgaro|bulgaro|bulgaars
bn bangla|bengalisch|bengali|bengalí|bengalese|bengaals
ca catalan|katalanisch|catalán|catalano|catalaans
cs czech|tschechisch|tchèque|checo|ceco|tsjechisch
cy welsh|walisisch|gallois|galés
da danish|dänisch|danois|danés|danese|deens
de german|deutsch|allemand|alemán|tedesco|duits
el greek|griechisch|grec|griego|greco|grieks
en english|ielts|toefl|englisch|anglais|inglés|inglese|engels
es spanish|spanisch|espagnol|español|spagnolo|spaans
et estonian|estnisch|estonien|estonio|estone|estisch
eu basque|baskisch|euskera|basco
fa persian|persisch|persan|persa|persiano|perzisch
fi finnish|finnisch|finnois|finés|finlandese|fins
fr french|französisch|français|francés|francese|frans
ga irish|irisch|irlandais|irlandés|irlandese|iers
he hebrew|hebräisch|hébreu|hebreo|ebraico|hebreeuws
ha hausa
hi hindi
ig igbo
hr croatian|kroatisch|croate|croata|croato
hu hungarian|ungarisch|hongrois|húngaro|ungherese|hongaars
id indonesian|indonesisch|indonésien|indonesio|indonesiano
is icelandic|isländisch|islandais|islandés|islandese|ijslands
it italian|italienisch|italien|italiano|italiaans
ja japanese|japanisch|japonais|japonés|giapponese|japans
ko korean|koreanisch|coréen|coreano|koreaans
lt lithuanian|litauisch|lituanien|lituano|litouws
lv latvian|lettisch|letton|letón|lettone|lets
mk macedonian|mazedonisch|macédonien|macedonio|macedone|macedonisch
ms malay|malaiisch|malais|malayo|malese|maleis
mt maltese|maltesisch|maltais|maltés|maltees
nl dutch|niederländisch|néerlandais|neerlandés|olandese|nederlands
no norwegian|norwegisch|norvégien|noruego|norvegese|noors
pl polish|polnisch|polonais|polaco|polacco|pools
pt portuguese|portugiesisch|portugais|portugués|portoghese|portugees
ro romanian|rumänisch|roumain|rumano|rumeno|roemeens
ru russian|russisch|russe|ruso|russo
sk slovak|slowakisch|slovaque|eslovaco|slovacco|slowaaks
sl slovenian|slowenisch|slovène|esloveno|sloveno|sloveens
sq albanian|albanisch|albanais|albanés|albanese|albanees
sr serbian|serbisch|serbe|serbio|serbo|servisch
sv swedish|schwedisch|suédois|sueco|svedese|zweeds
mr marathi|marathe
pa punjabi|panjabi
ml malayalam
kn kannada
gu gujarati
so somali
yo yoruba
zu zulu|isizulu
xh xhosa|isixhosa
af afrikaans
mi māori|te reo
tl tagalog|filipino
sw swahili|suaheli|suajili
ta tamil|tamoul
te telugu|télougou
th thai|thailändisch|thaï|tailandés|thailandese
tr turkish|türkisch|turc|turco|turks
uk ukrainian|ukrainisch|ukrainien|ucraniano|ucraino|oekraïens
ur urdu|ourdou
vi vietnamese|vietnamesisch|vietnamien|vietnamita|vietnamees
zh chinese|chinesisch|chinois|chino|cinese|chinees
`
