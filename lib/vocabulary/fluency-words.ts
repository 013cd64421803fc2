/**
 * Words for how well a language is known, by the level of the Common European Framework that they are mostly taken for, as pattern
 * fragments; the first that is found counts. The framework itself grades no such words. We follow where others laid them side by side: the
 * scale of the Interagency Language Roundtable and what professional networks made of it (limited working 2 is about B1, professional working 3 about
 * B2, full professional 4 about C1), course levels of schools (elementary A2, intermediate B1, upper intermediate B2, advanced C1), and in German-speaking
 * countries what applicants are told (Grundkenntnisse A2, gut B2, fließend and verhandlungssicher C1). Our own reading of them is
 * always shown as "about".
 */
export const FLUENCY: readonly (readonly ['A2' | 'B1' | 'B2' | 'C1', readonly string[]])[] = [
  ['B1', ['limited working', 'lower[- ]intermediate', 'einfache[sn]?', 'erweiterte grundkenntnisse?n?']],
  ['A2', ['pre[- ]intermediate']],
  ['B2', ['upper[- ]intermediate', 'intermediate[- ]advanced', 'professional working', 'very good', 'sehr gute[nmrs]?', 'très bon(?:ne)?', 'muy buen[oa]?', 'muito bo[am]', 'molto buon[oa]', 'zeer goede?', 'bardzo dobr\\p{L}{1,3}', 'velmi dobr\\p{L}{1,3}', 'mycket god[at]?', 'meget god[te]?', 'erittäin hyvä\\p{L}{0,3}', 'очень хорош\\p{L}{2,3}', 'средне-продвинут\\p{L}{2,3}', 'выше среднего', 'średnio ?zaawansowan\\p{L}{1,3}', 'středně pokročil\\p{L}{1,3}']],
  ['C1', [
    'fluen(?:t|cy|tly)', 'full professional', 'business[- ]fluent', 'excellent', 'flawless', 'perfect', 'advanced', 'highly proficient', 'outstanding', 'impeccable', 'superior',
    'flie(?:ß|ss)end\\p{L}{0,2}', 'verhandlungssicher\\p{L}{0,2}', 'ausgezeichnete[nmrs]?', 'hervorragende[nmrs]?', 'exzellente[nmrs]?', 'perfekte[snmr]?', 'stilsicher\\p{L}{0,2}',
    'couram?ment', 'courante?', 'avancée?', 'excellente?', 'parfaite?', 'maîtrise parfaite', 'irréprochable',
    'fluid[oa]', 'avanzad[oa]', 'excelente', 'nivel alto', 'perfecto', 'fluente', 'fluência', 'avançad[oa]', 'ottim[oa]', 'avanzat[oa]', 'eccellente', 'fluentemente',
    'vloeiend', 'uitstekend\\p{L}?', 'foutloos', 'flytande', 'obehindrat', 'utmärkt\\p{L}?', 'flydende', 'flytende', 'fremragende', 'biegł\\p{L}{1,3}', 'płynn\\p{L}{1,4}', 'zaawansowan\\p{L}{1,3}', 'doskonał\\p{L}{1,3}',
    'plynn\\p{L}{1,2}', 'pokročil\\p{L}{1,3}', 'výborn\\p{L}{1,2}', 'свободн\\p{L}{1,3}', 'продвинут\\p{L}{2,3}', 'отличн\\p{L}{2,3}', 'в совершенстве', 'вільн\\p{L}{1,3}', 'sujuva\\p{L}{0,2}', 'erinomai\\p{L}{1,5}',
  ]],
  ['B2', ['professional(?:[- ]level)?', 'working (?:proficiency|knowledge|level)', 'business(?:[- ]level)?', 'proficien(?:t|cy)', 'competent', 'strong', 'professionnel\\p{L}{0,2}', 'professionale', 'profesional', 'profissional']],
  ['B1', ['intermediate', 'conversational', 'intermédiaire', 'intermedi[oa]', 'intermediári[oa]', 'mittelstufe', 'conversation', 'gesprächssicher\\p{L}{0,2}', 'komunikativn\\p{L}{1,2}', 'komunikatywn\\p{L}{1,3}', 'разговорн\\p{L}{2,3}', 'средн\\p{L}{2,3}', 'discret[oa]', 'gemiddeld\\p{L}?']],
  ['A2', ['basic', 'elementary', 'rudimentary', 'grundkenntnis\\p{L}{0,3}', 'basiskenntnis\\p{L}{0,3}', 'notions', 'basique', 'scolaire', 'básic[oa]s?', 'nociones', 'noções', 'elementar[ei]?', 'di base', 'conoscenza base', 'basiskennis', 'basis', 'grundläggande', 'grundlæggende', 'grunnleggende', 'podstaw\\p{L}{1,4}', 'základ\\p{L}{1,3}', 'базов\\p{L}{2,3}', 'perusta(?:so|ito)\\p{L}{0,3}', 'välttävä\\p{L}?']],
]

/** Good, in so many words: about B2, and only where it stands before the language or right behind a mark, as what is good behind it may be anything. */
export const GOOD = ['good', 'solid', 'sound', 'gute[nmrs]?', 'solide[nmrs]?', 'sichere[nmrs]?', 'bon(?:ne)?s?', 'buen[oa]?s?', 'bo[am]s?', 'buon[oa]?', 'goede?', 'goda', 'god[te]?', 'dobr\\p{L}{1,3}', 'hyvä\\p{L}{0,2}', 'хорош\\p{L}{2,3}']
