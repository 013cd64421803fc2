import { describe, expect, it } from 'vitest'
import { readLevel } from '../../lib/facts/level-text'
import { para } from './blocks'

const heading = (title: string) => para(title, { kind: 'heading', level: 1 })

describe('level by title in every language we read', () => {
  it.each<[string, string | undefined]>([
    ['Regular Java Developer', 'mid'], ['Regular Driver', undefined],
    ['Sr. Accountant', 'senior'], ['Snr Electrical Engineer', 'senior'], ['Senior Staff Engineer', 'staff'], ['Principal Hydrologist', 'staff'], ['Lead Chef', 'lead'], ['Team Leader, Night Shift', 'lead'], ['Shift Supervisor', 'lead'], ['Assistant Manager', 'manager'], ['Restaurant Manager', 'manager'], ['Head of Year 9', 'director'], ['VP of Sales', 'executive'], ['CFO', 'executive'],
    ['Graduate Civil Engineer', 'junior'], ['Trainee Solicitor', 'intern'], ['Apprentice Plumber', 'intern'], ['Entry Level Analyst', 'junior'], ['Jr Designer', 'junior'], ['Mid-level Developer', 'mid'], ['Summer Internship: Law', 'intern'], ['Co-op Student, Finance', 'intern'], ['Ward Manager', 'manager'], ['Newly Qualified Teacher', 'junior'], ['Deputy Head Teacher', 'director'],
    ['Headteacher', 'director'], ['Head Chef', 'lead'], ['Sous Chef', undefined], ['Staff Nurse Band 5', undefined], ['Leading Hand Fitter', 'lead'], ['Sales Lead Generation Specialist', undefined], ['Graduate School Administrator', undefined], ['Postgraduate Researcher', undefined], ['Principal\'s Assistant', undefined], ['Chief Engineer', 'lead'], ['Case Manager', undefined], ['Account Director', 'director'], ['Internal Auditor', undefined], ['Stage Manager', undefined], ['Stage Technician', undefined], ['Personal Assistant to Managing Director', undefined],
    ['Werkstudent (m/w/d) Marketing', 'intern'], ['Azubi Fachinformatiker', 'intern'], ['Ausbildung zum Koch (m/w/d)', 'intern'], ['Duales Studium BWL', 'intern'], ['Teamleiter Logistik', 'lead'], ['Leiter Einkauf', 'director'], ['Abteilungsleiterin Vertrieb', 'manager'], ['Berufseinsteiger Vertrieb', 'junior'], ['Schichtleiter Produktion', 'lead'], ['Filialleitung', 'manager'], ['Stellvertretende Filialleitung', 'manager'], ['Pflegedienstleitung', 'manager'], ['Junior-Projektleiter', 'junior'], ['Geschäftsführer', 'executive'], ['Bauleiter', undefined], ['Projektleiter Tiefbau', undefined],
    ['Stagiaire communication', 'intern'], ['Stage - Assistant RH', 'intern'], ['Alternance Développeur', 'intern'], ['Alternant comptable', 'intern'], ["Chef d'équipe", 'lead'], ['Directeur financier', 'director'], ['Responsable de magasin', 'manager'], ['Chef de projet', undefined], ['Chef de cuisine', undefined], ['Ingénieur confirmé', 'senior'], ['Apprenti boulanger', 'intern'],
    ['Becario de marketing', 'intern'], ['Prácticas en RRHH', 'intern'], ['Jefe de equipo', 'lead'], ['Director de operaciones', 'director'], ['Gerente de tienda', 'manager'], ['Encargado de tienda', 'lead'],
    ['Estagiário de Direito', 'intern'], ['Estágio em Marketing', 'intern'], ['Jovem Aprendiz', 'intern'], ['Analista Pleno', 'mid'], ['Desenvolvedor Backend - PL', 'mid'], ['Analista PL/SQL', undefined], ['Warehouse Worker - PL', undefined], ['Desenvolvedor Sênior', 'senior'], ['Analista Júnior', 'junior'], ['Coordenador de Logística', 'lead'], ['Diretor Comercial', 'director'],
    ['Stážista v oddělení HR', 'intern'], ['Ředitel závodu', 'director'], ['Vedoucí směny', 'lead'], ['Vedoucí prodejny', 'manager'], ['Absolvent - technik', 'junior'], ['Manažer prodeje', 'manager'],
    ['Praktikant till ekonomi', 'intern'], ['Chef till förskola', 'manager'], ['Enhetschef', 'manager'], ['Arbetsledare', 'lead'], ['Lärling', 'intern'], ['Teamledare kundtjänst', 'lead'], ['Verkställande direktör', 'executive'],
    ['Stagiair marketing', 'intern'], ['Teamleider magazijn', 'lead'], ['Bedrijfsleider', 'manager'], ['Traineeship bij de gemeente', 'intern'], ['Leerling monteur', 'intern'], ['Directeur basisschool', 'director'], ['Afdelingshoofd', 'manager'],
    ['Stażysta ds. marketingu', 'intern'], ['Starszy specjalista', 'senior'], ['Młodszy księgowy', 'junior'], ['Kierownik sklepu', 'manager'], ['Kierownik projektu', undefined], ['Brygadzista', 'lead'], ['Dyrektor finansowy', 'director'], ['Główny księgowy', 'lead'],
    ['Стажёр-аналитик', 'intern'], ['Старший инженер', 'senior'], ['Младший специалист', 'junior'], ['Ведущий инженер', 'lead'], ['Руководитель отдела продаж', 'manager'], ['Генеральный директор', 'executive'], ['Директор магазина', 'director'], ['Начальник цеха', 'manager'], ['Менеджер по продажам', undefined],
    ['Elev til kontor', 'intern'], ['Lærling', 'intern'], ['Afdelingsleder', 'manager'], ['Teamleder', 'lead'], ['Direktør', 'executive'], ['Butikschef', 'manager'], ['Souschef til børnehave', 'lead'], ['Studentermedhjælper', 'intern'], ['Nyuddannet jurist', 'junior'],
    ['Harjoittelija', 'intern'], ['Kesätyöntekijä', undefined], ['Esihenkilö, varasto', 'lead'], ['Osastopäällikkö', 'manager'], ['Toimitusjohtaja', 'executive'], ['Työnjohtaja', 'lead'], ['Vanhempi asiantuntija', 'senior'],
  ])('%s', (title, level) => expect(readLevel([heading(title)], title)?.level).toBe(level))

  it.each<[string, string | undefined, string | undefined]>([
    ['Seniority level: Mid-Senior level', 'mid', undefined], ['Seniority level: Not Applicable', undefined, undefined], ['Career level: Experienced (non-manager)', 'mid', undefined], ['Karrierestufe: Mit Berufserfahrung', 'mid', undefined], ["Niveau d'expérience : Confirmé", 'mid', undefined],
    ['Poziom: Regular', 'mid', undefined], ['Grade: 7', undefined, '7'], ['Grade: Band 6', undefined, 'Band 6'], ['Level: L4', undefined, 'L4'], ['Entgeltgruppe: E 9b', undefined, undefined],
  ])('a label says: %s', (text, level, grade) => {
    const read = readLevel([para(text)])
    expect([read?.level, read?.grade]).toEqual([level, grade])
  })

  it.each<[string, string | undefined]>([['This is an entry-level position in our kitchen.', 'junior'], ['We are looking for Sr Site Planners who draw well.', 'senior'], ['We need a senior bookkeeper.', 'senior'], ['We are hiring a highly skilled junior tester.', 'junior'], ['Buscamos una persona contable senior.', 'senior'], ['Procuramos analista fiscal júnior.', 'junior'], ['We are seeking a nurse who works with senior citizens.', undefined], ['We are looking for senior leadership support.', undefined], ['Entry-level position in our archive.', 'junior'], ['We see this as a mid-level role.', 'mid'], ['This is not an entry-level position.', undefined], ['You work with senior leaders.', undefined]])('a sentence says: %s', (text, level) => {
    expect(readLevel([heading('Cook'), para(text)], 'Cook')?.level).toBe(level)
  })

  it.each<[string, string]>([['Engineer II/III', 'II/III'], ['Electrician III', 'III'], ['Software Engineer II', 'II'], ['Analyst 2', '2'], ['Engineer, L5', 'L5'], ['Police Officer II - Patrol', 'II'], ['Staff Nurse (Band 5)', 'Band 5']])('a title holds a grade: %s', (title, grade) => expect(readLevel([], title)?.grade).toBe(grade))
  it.each(['Phase III Trials Coordinator', 'Teacher, Year 2', 'World War II Historian', 'Driver, Class 2', 'Chef, 4 days a week'])('a title holds none: %s', title => expect(readLevel([], title)?.grade).toBeUndefined())
})
