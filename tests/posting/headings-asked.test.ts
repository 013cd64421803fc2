import { describe, expect, it } from 'vitest'
import { languageOf } from '../../lib/facts/tongue'
import { requirementsOf } from '../../lib/posting/requirements'
import { sectionOfHeading } from '../../lib/posting/section'
import { blocksOfText } from '../../lib/text/document'
import { kitchen } from './little-finder'

/** Headings of everyday postings by language, all of which open what is asked. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  en: ["What you'll need", 'You will have', "To be successful you'll have", "You'll bring", 'For this role you will need', 'What we look for', "You're the right fit if", 'You may be a good fit if', 'Sound like you?', 'What it takes', 'To succeed in this role', 'Desired profile', 'Who can apply', 'Your superpowers', 'Skillset'],
  de: ['Dein Rucksack', 'Das brauchst du', 'Womit du uns überzeugst', 'Du passt zu uns, wenn', 'Was wir voraussetzen', 'Das ist uns wichtig', 'Deine Erfahrungen', 'Unser Stack'],
  fr: ["Ce qu'on attend de toi", 'Nos attentes', 'Ce que nous cherchons', 'Ce poste est fait pour vous si', 'Profil souhaité', 'Exigences du poste', 'Environnement technique', 'Et vous ?', 'Conditions requises'],
  es: ['Interesados cubrir el siguiente perfil', '¿Qué te pedimos?', 'Lo que necesitas', 'Este puesto es para ti si', 'Stack tecnológico', 'Se solicita'],
  pt: ['O que a gente espera de você', 'Qualificações exigidas', 'Requisitos obrigatórios', 'Essa vaga é para você se', 'Habilitações', 'Para se candidatar, você precisa'],
  it: ['Cosa ci aspettiamo da te', 'Il candidato ideale', 'Sei la persona giusta se'],
  nl: ['Wat we zoeken', 'Dit heb jij in huis', 'Herken jij jezelf', 'Jouw bagage', 'Functievereisten', 'Wat maakt jou geschikt?'],
  sv: ['Det här söker vi', 'Vi vill att du'],
  da: ['Du er den rette, hvis', 'Kompetencer'],
  no: ['Hva vi ser etter', 'Formelle krav'],
  pl: ['Dodatkowo oczekujemy', 'Idealny kandydat', 'To oferta dla Ciebie, jeśli', 'Wymagane dokumenty i uprawnienia'],
  cs: ['Co nabízíte vy', 'Jste ideální kandidát, pokud', 'Na tuto pozici potřebujete'],
  fi: ['Tehtävässä tarvitset', 'Onko sinulla'],
  ru: ['Ключевые навыки', 'Наш стек'],
}

describe('a heading that opens what is asked', () => {
  it.each(Object.values(ASKED).flat())('%s', heading => expect(sectionOfHeading(heading)).toBe('must'))
})

describe('a longer phrase of a heading hides what it is made of', () => {
  it.each([
    ["What you'll do", 'duties'],
    ["What you'll need", 'must'],
    ["What you'll get", 'benefits'],
    ['Preferred qualifications', 'nice'],
    ['Perfil desejado', 'must'],
    ['Apply now', 'apply'],
    ['Who should apply', 'must'],
    ['Mitä voit odottaa meiltä', 'benefits'],
    ['Wymagania dodatkowe', 'nice'],
    ['Nice extras', 'nice'],
    ['Pellworth Technologies', undefined],
  ])('%s: %s', (heading, kind) => expect(sectionOfHeading(heading)).toBe(kind))
})

describe('a wish that follows the duties', () => {
  const tiers = (text: string): string[] => requirementsOf(blocksOfText(text), kitchen).flatMap(({ tier, skills }) => skills.map(({ anyOf }) => `${tier} ${anyOf[0]?.skill}`))
  it.each([
    ['Funciones\n- Control de Inventory\n\nSe valorará experiencia con Excel.', ['mentioned Inventory', 'nice Excel']],
    ['Your duties\n- Run Inventory\n- Experience with Excel is a plus', ['mentioned Inventory', 'nice Excel']],
    ['Your duties\n- Make it even better with Excel', ['mentioned Excel']],
  ])('%j', (text, found) => expect(tiers(text)).toEqual(found))
})

describe('the language of a short posting', () => {
  it.each([
    ['Kierowca\n\nWymagania\n- prawo jazdy kat. C\n- doświadczenie w transporcie, sumienność', 'pl'],
    ['Asistentka\n\nPožadujeme\n- ŘP sk. B\n- důkladnost, samostatnost', 'cs'],
    ['Motorista\n\nQualificações\nExperiência em entregas e manutenção', 'pt'],
    ['Welder at Łódź Steel\n\nYou will work with the team for our plant', 'en'],
    ['Rust, Postgres, React', undefined],
  ])('%j: %s', (text, lang) => expect(languageOf(blocksOfText(text))).toBe(lang))
})
