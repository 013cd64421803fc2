/** Endings of words in a sentence, each with what a vocabulary has in its place: "ости>ость", "kenntnisse>" where it is cut off. */
const endings = (list: string): readonly (readonly [ending: string, plain: string])[] =>
  list.split(' ').map(pair => [pair.slice(0, pair.indexOf('>')), pair.slice(pair.indexOf('>') + 1)])
const cut = (list: string): string => list.split(' ').map(ending => `${ending}>`).join(' ')

const SLAVIC_CUT = cut('ovi owi ach ech ami em om ie u a ě')
const SLAVIC_A = 'ou>a ie>a y>a ě>a ę>a ą>a u>a i>a e>a'
/** "bokföringen", "regnskabet": Nordic languages say "the" at the end. */
const NORDIC_THE = 'ningen>ning ringen>ring lingen>ling singen>sing gingen>ging dingen>ding tingen>ting ledelsen>ledelse heten>het heden>hed tionen>tion sjonen>sjon skabet>skab skapet>skap arbetet>arbete arbejdet>arbejde arbeidet>arbeid köpet>köp systemet>system'
const FINNISH_CASES = 'ssa ssä sta stä lla llä lta ltä lle ksi a ä n'

/**
 * Ways to undo what a language does to the end of a name, by ISO 639-1. In German, Dutch and the Nordic languages it is the end of a
 * compound ("Pneumatikkenntnisse"), in the others a case ("Reactista", "Pythonu"). Of a way the first ending that fits counts, so longer
 * ones stand first; each way is tried by itself. Nothing is put in the place of an ending that is longer than it.
 */
export const NAME_ENDINGS: Readonly<Record<string, readonly ReturnType<typeof endings>[]>> = {
  de: [endings(cut('grundkenntnissen grundkenntnisse fachkenntnissen fachkenntnisse basiskenntnisse vorkenntnisse anwenderkenntnisse programmierkenntnisse kenntnissen kenntnisse kenntnis berufserfahrung praxiserfahrung erfahrungen erfahrung fähigkeiten fertigkeiten fachwissen wissen'))],
  nl: [endings(cut('basiskennis vakkennis kennis werkervaring ervaring vaardigheden'))],
  sv: [endings(NORDIC_THE), endings(cut('grundkunskaper kunskaper kunskap erfarenheter erfarenhet kompetens vana'))],
  da: [endings(NORDIC_THE), endings(cut('kendskab erfaring kompetencer kundskaber viden'))],
  no: [endings(NORDIC_THE), endings(cut('kunnskaper kunnskap erfaring kompetanse'))],
  fi: [
    endings(cut(`osaaminen osaamista osaamisen taidot taitoja kokemusta kokemus tuntemusta tuntemus ${FINNISH_CASES}`)),
    endings(cut(`${FINNISH_CASES.split(' ').map(ending => `i${ending}`).join(' ')} i`)),
    endings('misesta>minen misessa>minen misen>minen uudesta>uus uuden>uus uksesta>us uksen>us uksessa>us yksestä>ys yksen>ys ksestä>s oksen>os iikasta>iikka iikan>iikka dosta>to don>to dossa>to nnistä>nti nnista>nti nnin>nti nnasta>nta nnan>nta nnassa>nta'),
  ],
  cs: [endings(SLAVIC_CUT), endings(SLAVIC_A), endings('osti>ost ostí>ost kou>ka ky>ka ku>ka ce>ka aci>ace ací>ace ii>ie ií>ie váním>vání ením>ení áním>ání ctvím>ctví ckým>cký')],
  sk: [endings(SLAVIC_CUT), endings(SLAVIC_A), endings('osti>osť osťou>osť kou>ka ky>ka ku>ka ke>ka ácie>ácia ácii>ácia ániu>anie ania>anie ii>ia')],
  pl: [endings(SLAVIC_CUT), endings(SLAVIC_A), endings('ością>ość ości>ość aniu>anie ania>anie aniem>anie eniu>enie enia>enie eniem>enie yce>yka ice>ika ki>ka ką>ka kę>ka ii>ia ią>ia ię>ia acji>acja ów>y ach>y ży>ż'), endings(cut('iem'))],
  ru: [
    endings('остью>ость ости>ость ании>ание анием>ание ания>ание анию>ание ении>ение ением>ение ения>ение ению>ение ии>ия ию>ия ией>ия ке>ка ки>ка ку>ка кой>ка ками>ки ках>ки кам>ки гах>ги гами>ги жах>жи жами>жи чах>чи шах>ши щах>щи ах>ы ами>ы ам>ы ов>ы ы>а е>а у>а ой>а'),
    endings(cut('ами ах ам ов ом а у е ы и')),
    endings('ании>ание анием>ание ания>ание анию>ание ении>ение ением>ение ения>ение ению>ение'),
  ],
  uk: [endings('ості>ість істю>ість ання>ання анню>ання анням>ання анні>ання енню>ення енням>ення енні>ення ії>ія ію>ія ією>ія ці>ка ки>ка ку>ка кою>ка ах>и ами>и ам>и ів>и'), endings(cut('ами ах ам ів ом а у і и'))],
}
