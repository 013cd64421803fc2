import { describe, expect, it } from 'vitest'
import { readLanguages } from '../../lib/facts/language-text'
import { expectExact, para, section } from './blocks'

const said = (text: string): string => readLanguages([para(text)]).map(({ lang, level, required }) => `${lang}${level === undefined ? '' : ` ${level}`}${required ? '' : '?'}`).join(', ')

describe('languages asked for in every language we read', () => {
  it.each([
    ['Must be able to read, write and speak English', 'en'], ['Bilingual English/Spanish required', 'en, es'], ['Good command of written and spoken English', 'en'], ['Welsh speaker desirable', 'cy?'], ['Fluency in English and one other European language', 'en'], ['English (C1) and French (B2)', 'en C1, fr B2'], ['IELTS 7.0 or equivalent in English', 'en'], ['Native-level Spanish; Portuguese a plus', 'es native, pt?'], ['Excellent communication skills in English', 'en'], ['Mandarin speaking sales agent', 'zh'],
    ['Fliessend Englisch', 'en'], ['Gute Deutschkenntnisse, Englisch von Vorteil', 'de, en?'], ['Englisch, Französisch und Spanisch von Vorteil', 'en?, fr?, es?'], ['Deutsch- und Englischkenntnisse', 'de, en'], ['Deutsch mindestens B2-Niveau', 'de B2'], ['Verhandlungssichere Deutsch- und gute Englischkenntnisse in Wort und Schrift', 'de, en'], ['Sie sprechen fließend Deutsch', 'de'], ['Grundkenntnisse in Polnisch wünschenswert', 'pl?'], ['Deutsch als Muttersprache', 'de native'],
    ['Your Norwegian is excellent', 'no'], ['Buona conoscenza della lingua inglese', 'en'], ['Je schrijft foutloos Nederlands', 'nl'], ['Inglês para leitura de manuais', 'en'], ['Немецкий на уровне чтения писем', 'de'], ['La lecture du français est indispensable sur le quai', 'fr'], ['Английский — intermediate', 'en'],
    ["Maîtrise de l'anglais exigée", 'en'], ['Vous parlez couramment anglais et allemand', 'en, de'], ['Anglais niveau B2, espagnol apprécié', 'en B2, es?'], ['Français courant (lu, écrit, parlé)', 'fr'],
    ['Inglés nivel alto (C1)', 'en C1'], ['Se valorará francés', 'fr?'], ['Dominio del inglés hablado y escrito', 'en'], ['Catalán nativo', 'ca native'],
    ['Inglês fluente', 'en'], ['Inglês intermediário e espanhol desejável', 'en, es?'], ['Domínio da língua portuguesa', 'pt'], ['Conhecimentos de francês', 'fr'],
    ['Aktivní znalost angličtiny slovem i písmem', 'en'], ['Angličtina na komunikativní úrovni, němčina výhodou', 'en, de?'], ['Znalost německého jazyka', 'de'], ['AJ min. B2', 'en B2'], ['Český jazyk – výborná znalost', 'cs'],
    ['Du talar och skriver obehindrat på svenska och engelska', 'sv, en'], ['Goda kunskaper i det svenska språket i tal och skrift', 'sv'], ['Flytande engelska är ett krav, tyska meriterande', 'en, de?'], ['Du behärskar svenska', 'sv'],
    ['Goede beheersing van de Nederlandse en Engelse taal', 'nl, en'], ['Je spreekt vloeiend Nederlands', 'nl'], ['Kennis van het Frans is een pré', 'fr?'], ['Uitstekende beheersing van het Nederlands in woord en geschrift', 'nl'],
    ['Bardzo dobra znajomość języka angielskiego (min. B2)', 'en B2'], ['Język niemiecki mile widziany', 'de?'], ['Komunikatywna znajomość angielskiego lub francuskiego', 'en, fr'], ['Język polski w mowie i piśmie', 'pl'],
    ['Английский язык — B2 — Средне-продвинутый', 'en B2'], ['Знание немецкого языка будет плюсом', 'de?'], ['Свободное владение русским языком', 'ru'], ['Английский не ниже Intermediate', 'en'],
    ['Du taler og skriver flydende dansk og engelsk', 'da, en'], ['Gode engelskkundskaber', 'en'], ['Dansk på modersmålsniveau', 'da native'], ['God skriftlig og muntlig fremstillingsevne på norsk', 'no'], ['Tysk er en fordel', 'de?'],
    ['Sujuva suomen ja englannin kielen taito', 'fi, en'], ['Ruotsin kielen taito katsotaan eduksi', 'sv?'], ['Hyvä suomen kielen suullinen ja kirjallinen taito', 'fi'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected)
    expectExact([para(text)], readLanguages([para(text)]))
  })

  it.each([
    'Knowledge of German tax law', 'Experience with Swift, Go and Ruby', 'Polish and shine the cars', 'We are a Danish company with Swedish customers', 'Kendskab til dansk lovgivning', 'Znajomość polskiego prawa podatkowego', 'Kunskap om svensk lagstiftning', 'Good knowledge of French cuisine', 'Familiar with Dutch building regulations', 'Teacher of English', 'Du brinner för det svenska köket', 'Turkish delight and Greek salad', 'Kenntnisse im deutschen Steuerrecht',
  ])('asks for none: %s', text => expect(said(text)).toBe(''))

  const about = (text: string): string => readLanguages([para(text)]).map(({ lang, level, about }) => `${lang} ${level ?? (about ? `~${about}` : '-')}`).join(', ')
  it.each([
    ['Fluent in English and German', 'en ~C1, de ~C1'], ['English (fluent), German (basic)', 'en ~C1, de ~A2'], ['Very good German and working proficiency in English', 'de ~B2, en ~B2'], ['Limited working proficiency in Dutch', 'nl ~B1'],
    ['Conversational Spanish a plus', 'es ~B1'], ['Native German speaker, fluent English', 'de native, en ~C1'], ['Upper-intermediate English', 'en ~B2'], ['Knowledge of German', 'de -'], ['English is a must, good team player', 'en -'], ['English B1, fluent German', 'en B1, de ~C1'],
    ['Verhandlungssichere Deutsch- und gute Englischkenntnisse', 'de ~C1, en ~B2'], ['Englisch fließend in Wort und Schrift', 'en ~C1'], ['Grundkenntnisse in Polnisch wünschenswert', 'pl ~A2'], ['Deutsch mindestens B2, Englisch fließend', 'de B2, en ~C1'],
    ['Vous parlez couramment anglais et allemand', 'en ~C1, de ~C1'], ['Anglais: bon niveau', 'en ~B2'], ['Notions d\'allemand appréciées', 'de ~A2'], ['Inglés avanzado, francés básico', 'en ~C1, fr ~A2'], ['Inglês fluente e espanhol intermediário', 'en ~C1, es ~B1'],
    ['Ottima conoscenza della lingua inglese', 'en ~C1'], ['Je spreekt vloeiend Nederlands', 'nl ~C1'], ['Flytande engelska är ett krav', 'en ~C1'], ['Gode engelskkundskaber', 'en ~B2'], ['Bardzo dobra znajomość języka angielskiego, komunikatywna niemieckiego', 'en ~B2, de ~B1'],
    ['Angličtina na komunikativní úrovni, němčina výhodou', 'en ~B1, de -'], ['Свободное владение русским языком, английский базовый', 'ru ~C1, en ~A2'], ['Sujuva suomen ja englannin kielen taito', 'fi ~C1, en ~C1'],
  ])('words of fluency are taken for about a level: %s', (text, expected) => expect(about(text)).toBe(expected))

  it('a heading that wishes covers its lines', () => {
    expect(readLanguages(section('Von Vorteil', 'Englischkenntnisse', 'Kenntnisse in Französisch')).every(({ required }) => !required)).toBe(true)
    expect(readLanguages(section('Mile widziane', 'znajomość języka niemieckiego')).every(({ required }) => !required)).toBe(true)
  })
})
