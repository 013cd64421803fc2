/**
 * The names of countries (ISO 3166-1 alpha-2) in English, German, French, Spanish, Italian, Dutch, Polish, Portuguese, Danish and
 * Swedish, lower case, as the Unicode CLDR has them. Written out because asking the platform for its tables costs every wake-up
 * tens of milliseconds, and so that every browser reads the same. One country a line.
 */
export const COUNTRY_NAMES = `
AD andorra|andora|andorre
AE förenade arabemiraten|de forenede arabiske emirater|emirados árabes unidos|zjednoczone emiraty arabskie|verenigde arabische emiraten|emirati arabi uniti|emiratos árabes unidos|émirats arabes unis|vereinigte arabische emirate|united arab emirates
AF afghanistan|afeganistão|afganistan|afganistán
AL albanien|albânia|albania|albanië|albanie
AM armenien|armênia|armenia|armenië|arménie
AO angola
AR argentina|argentyna|argentinië|argentine|argentinien
AT österrike|østrig|áustria|austria|oostenrijk|autriche|österreich
AU australien|austrália|australia|australië|australie
AZ azerbajdzjan|aserbajdsjan|azerbaijão|azerbejdżan|azerbeidzjan|azerbaigian|azerbaiyán|azerbaïdjan|aserbaidschan|azerbaijan
BA bosnien och hercegovina|bosnien-hercegovina|bósnia e herzegovina|bośnia i hercegowina|bosnië en herzegovina|bosnia ed erzegovina|bosnia y herzegovina|bosnie-herzégovine|bosnien und herzegowina|bosnia & herzegovina
BB barbados|barbade
BD bangladesh|bangladesz|bangladés|bangladesch
BE belgien|bélgica|belgia|belgië|belgio|belgique|belgium
BF burkina faso|burquina faso
BG bulgarien|bulgária|bułgaria|bulgarije|bulgaria|bulgarie
BH bahrain|barein|bahrajn|bahrein|baréin|bahreïn
BJ benin|benín|bénin
BN brunei|brunéi|brunei darussalam
BO bolivia|bolívia|boliwia|bolivie|bolivien
BR brasilien|brasil|brazylia|brazilië|brasile|brésil|brazil
BS bahamas|bahamy|bahama’s
BT bhutan|butão|bután|bhoutan
BW botswana|botsuana
BY belarus|bielorrússia|białoruś|bielorussia|bielorrusia|biélorussie
BZ belize|belice
CA kanada|canada|canadá
CD kongo-kinshasa|congo-kinshasa|congo - kinshasa|demokratyczna republika konga|república democrática del congo
CG kongo-brazzaville|congo-brazzaville|república do congo|kongo|congo|congo - brazzaville
CH schweiz|suíça|szwajcaria|zwitserland|svizzera|suiza|suisse|switzerland
CI elfenbenskusten|elfenbenskysten|costa do marfim|côte d’ivoire|ivoorkust|costa d’avorio
CL chile|chili|cile
CM kamerun|cameroun|camarões|kameroen|camerun|camerún|cameroon
CN kina|china|chiny|cina|chine
CO colombia|colômbia|kolumbia|colombie|kolumbien
CR costa rica|kostaryka
CU kuba|cuba
CV kap verde|cabo verde|republika zielonego przylądka|kaapverdië|capo verde|cap-vert|cape verde
CY cypern|chipre|cypr|cyprus|cipro|chypre|zypern
CZ tjeckien|tjekkiet|tchéquia|czechy|tsjechië|cechia|chequia|tchéquie|tschechien|czechia
DE tyskland|alemanha|niemcy|duitsland|germania|alemania|allemagne|deutschland|germany
DJ djibouti|djibuti|dżibuti|gibuti|yibuti|dschibuti
DK danmark|dinamarca|dania|denemarken|danimarca|danemark|dänemark|denmark
DO dominikanska republiken|den dominikanske republik|república dominicana|dominikana|dominicaanse republiek|repubblica dominicana|république dominicaine|dominikanische republik|dominican republic
DZ algeriet|argélia|algieria|algerije|algeria|argelia|algérie|algerien
EC ecuador|equador|ekwador|équateur
EE estland|estônia|estonia|estonie
EG egypten|egito|egipt|egypte|egitto|egipto|égypte|ägypten|egypt
ES spanien|espanha|hiszpania|spanje|spagna|españa|espagne|spain
ET etiopien|etiópia|etiopia|ethiopië|etiopía|éthiopie|äthiopien|ethiopia
FI finland|finlândia|finlandia|finlande|finnland
FJ fiji|fidżi|figi|fiyi|fidji|fidschi
FR frankrike|frankrig|frança|francja|frankrijk|francia|france|frankreich
GA gabon|gabão|gabón|gabun
GB storbritannien|reino unido|wielka brytania|verenigd koninkrijk|regno unito|royaume-uni|vereinigtes königreich|united kingdom
GE georgien|geórgia|gruzja|georgië|géorgie
GH ghana|gana
GM gambia|gâmbia|gambie
GN guiné|gwinea|guinee|guinée
GR grekland|grækenland|grécia|grecja|griekenland|grecia|grèce|griechenland|greece
GT guatemala|gwatemala
GY guyana|guiana|gujana
HK hongkong sar|sar hongkong|hong kong, rae da china|sra hongkong (chiny)|hongkong sar van china|ras di hong kong|rae de hong kong (china)|r.a.s. chinoise de hong kong|sonderverwaltungsregion hongkong|hong kong sar china
HN honduras
HR kroatien|croácia|chorwacja|kroatië|croazia|croacia|croatie|croatia
HT haiti|haïti|haití
HU ungern|ungarn|hungria|węgry|hongarije|ungheria|hungría|hongrie|hungary
ID indonesien|indonésia|indonezja|indonesië|indonesia|indonésie
IE irland|irlanda|irlandia|ierland|irlande|ireland
IL israel|izrael|israël|israele
IN indien|índia|indie|india|inde
IQ irak|iraque|iraq
IR iran|irã|irán
IS island|islândia|islandia|ijsland|islanda|islande|iceland
IT italien|itália|włochy|italië|italia|italie|italy
JM jamaica|jamajka|giamaica|jamaïque|jamaika
JO jordanien|jordan|jordânia|jordania|jordanië|giordania|jordanie
JP japan|japão|japonia|giappone|japón|japon
KE kenya|quênia|kenia
KG kirgizistan|kirgisistan|quirguistão|kirgistan|kirgizië|kirghizistan|kirguistán|kirghizstan|kyrgyzstan
KH kambodja|cambodja|camboja|kambodża|cambogia|camboya|cambodge|kambodscha|cambodia
KR sydkorea|coreia do sul|korea południowa|zuid-korea|corea del sud|corea del sur|corée du sud|südkorea|south korea
KW kuwait|kuwejt|koeweit|koweït
KZ kazakstan|kasakhstan|cazaquistão|kazachstan|kazakistan|kazajistán|kazakhstan|kasachstan
LA laos
LB libanon|líbano|liban|libano|lebanon
LI liechtenstein
LK sri lanka
LR liberia|libéria
LS lesotho|lesoto
LT litauen|lituânia|litwa|litouwen|lituania|lituanie|lithuania
LU luxemburg|luxembourg|luxemburgo|luksemburg|lussemburgo
LV lettland|letland|letônia|łotwa|lettonia|letonia|lettonie|latvia
LY libyen|líbia|libia|libië|libye|libya
MA marocko|marokko|marrocos|maroko|marocco|marruecos|maroc|morocco
MC monaco|mônaco|monako|mónaco
MD moldavien|moldova|moldávia|mołdawia|moldavië|moldavia|moldavie|republik moldau
ME montenegro|czarnogóra|monténégro
MG madagaskar|madagascar
MK nordmakedonien|macedônia do norte|macedonia północna|noord-macedonië|macedonia del nord|macedonia del norte|macédoine du nord|nordmazedonien|north macedonia
ML 
MM myanmar (burma)|mianmar (birmânia)|mjanma (birma)|myanmar (birma)|myanmar (birmania)|myanmar (birmanie)|myanmar
MN mongoliet|mongólia|mongolia|mongolië|mongolie|mongolei
MO macao sar|sar macao|macau, rae da china|sra makau (chiny)|macau sar van china|ras di macao|rae de macao (china)|r.a.s. chinoise de macao|sonderverwaltungsregion macau|macao sar china
MR mauretanien|mauritânia|mauretania|mauritanië|mauritania|mauritanie
MT malta|malte
MU mauritius|maurício|mauricio|maurice
MV maldiverna|maldiverne|maldivas|malediwy|maldiven|maldive|maldives|malediven
MW malawi|malaui
MX mexiko|mexico|méxico|meksyk|messico|mexique
MY malaysia|malásia|malezja|maleisië|malasia|malaisie
MZ moçambique|mozambique|mozambik|mozambico|mosambik
NA namibia|namíbia|namibië|namibie
NE niger|níger
NG nigeria|nigéria
NI nicaragua|nicarágua|nikaragua
NL nederländerna|nederlandene|países baixos|holandia|nederland|paesi bassi|países bajos|pays-bas|niederlande|netherlands
NO norge|noruega|norwegia|noorwegen|norvegia|norvège|norwegen|norway
NP nepal|népal
NZ nya zeeland|new zealand|nova zelândia|nowa zelandia|nieuw-zeeland|nuova zelanda|nueva zelanda|nouvelle-zélande|neuseeland
OM oman|omã|omán
PA panama|panamá
PE peru|perù|perú|pérou
PG papua nya guinea|papua ny guinea|papua-nova guiné|papua-nowa gwinea|papoea-nieuw-guinea|papua nuova guinea|papúa nueva guinea|papouasie-nouvelle-guinée|papua-neuguinea|papua new guinea
PH filippinerna|filippinerne|filipinas|filipiny|filipijnen|filippine|philippines|philippinen
PK pakistan|paquistão|pakistán
PL polen|polônia|polska|polonia|pologne|poland
PR puerto rico|porto rico|portoryko|portorico
PS palestinska territorierna|de palæstinensiske områder|territórios palestinos|terytoria palestyńskie|palestijnse gebieden|territori palestinesi|territorios palestinos|territoires palestiniens|palästinensische autonomiegebiete|palestinian territories
PT portugal|portugalia|portogallo
PY paraguay|paraguai|paragwaj
QA qatar|catar|katar
RO rumänien|rumænien|romênia|rumunia|roemenië|romania|rumanía|roumanie
RS serbien|sérvia|serbia|servië|serbie
RU ryssland|rusland|rússia|rosja|russia|rusia|russie|russland
RW rwanda|ruanda
SA saudiarabien|saudi-arabien|arábia saudita|arabia saudyjska|saoedi-arabië|arabia saudita|arabia saudí|arabie saoudite|saudi arabia
SD sudan|sudão|soedan|sudán|soudan
SE sverige|suécia|szwecja|zweden|svezia|suecia|suède|schweden|sweden
SG singapore|singapura|singapur|singapour
SI slovenien|eslovênia|słowenia|slovenië|slovenia|eslovenia|slovénie|slowenien
SK slovakien|slovakiet|eslováquia|słowacja|slowakije|slovacchia|eslovaquia|slovaquie|slowakei|slovakia
SL sierra leone|serra leoa|sierra leona
SN senegal|sénégal
SO somalia|somália|somalië|somalie
SR surinam|suriname
SV el salvador|salwador|salvador
SY syrien|síria|syria|syrië|siria|syrie
TG togo
TH thailand|tailândia|tajlandia|thailandia|tailandia|thaïlande
TJ tadzjikistan|tadsjikistan|tadjiquistão|tadżykistan|tagikistan|tayikistán|tadjikistan|tadschikistan|tajikistan
TM turkmenistan|turcomenistão|turkmenistán|turkménistan
TN tunisien|tunesien|tunísia|tunezja|tunesië|tunisia|túnez|tunisie
TR turkiet|tyrkiet|turquia|turcja|turkije|turchia|turquía|turquie|türkei|türkiye
TT trinidad och tobago|trinidad og tobago|trinidad e tobago|trynidad i tobago|trinidad en tobago|trinidad y tobago|trinité-et-tobago|trinidad und tobago|trinidad & tobago
TW taiwan|tajwan|taiwán|taïwan
TZ tanzania|tanzânia|tanzanie|tansania
UA ukraina|ukraine|ucrânia|oekraïne|ucraina|ucrania
UG uganda|oeganda|ouganda
US usa|estados unidos|stany zjednoczone|verenigde staten|stati uniti|états-unis|vereinigte staaten|united states
UY uruguay|uruguai|urugwaj
UZ uzbekistan|usbekistan|uzbequistão|oezbekistan|uzbekistán|ouzbékistan
VE venezuela|wenezuela
VN vietnam|vietnã|wietnam|viêt nam
XK kosovo|kosowo
YE jemen|yemen|iêmen|yémen
ZA sydafrika|áfrica do sul|republika południowej afryki|zuid-afrika|sudafrica|sudáfrica|afrique du sud|südafrika|south africa
ZM zambia|zâmbia|zambie|sambia
ZW zimbabwe|zimbábue|zimbabue|simbabwe
`
