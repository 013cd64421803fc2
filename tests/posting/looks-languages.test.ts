import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { looksLikePosting } from '../../lib/posting/looks'

const verdictOf = (text: string) => looksLikePosting(captureText(text, {})).verdict

// Invented notices as they hang in windows, stand in newspapers and on village pages: no headings, hardly a sentence.
describe('short advertisements for work', () => {
  it.each([
    ['English', 'Cafe Assistant Wanted\n\nBusy seaside cafe needs a reliable person for weekends. No experience needed, must be 16+. £11.44/hr. Text Jo on 07700 900123.'],
    ['English, as chat', 'Hey all, we\'re hiring a second backend person at Quillbox (Series A, 14 people, all remote). Stack is Elixir and Postgres. You\'d own billing end to end. 90-115k EUR. Ping me or write to work@quillbox.example.'],
    ['American', 'Forklift driver / yard hand\n\nStart ASAP. Mon-Fri 6am-2pm. $24-27/hr DOE.\nDuties:\nload and unload trucks\nNeed: forklift ticket, steel caps, drug test.\nApply in person, 12 Depot Rd.'],
    ['German', 'Aushilfe auf Minijob-Basis gesucht!\nFür unsere Bäckerei brauchen wir samstags Verstärkung im Verkauf. 13,50 € / Std. Einfach vorbeikommen oder anrufen.'],
    ['French', 'Boulanger H/F\nOvenly – Lyon 7e\n\nCDI – 39 h – 2 100 € brut\nVous assurez la fabrication des pains.\nCAP boulanger exigé, débutant accepté.\nEnvoyez CV à rh@ovenly.example'],
    ['Spanish', 'Se necesita camarero/a para restaurante en Cádiz\n\nContrato indefinido a jornada completa, 1.450 € netos. Imprescindible experiencia. Interesados mandar currículum.'],
    ['Mexican', 'Vacante: Auxiliar contable\nPuebla, presencial\n\nEscolaridad: licenciatura trunca o terminada.\nSueldo: $12,000 mensuales libres, prestaciones de ley.\nHorario: lunes a viernes de 9 a 18.'],
    ['Portuguese', 'Auxiliar de Cozinha - Porto Alegre/RS\n\nRequisitos: ensino fundamental completo.\nBenefícios: vale-transporte.\nSalário: R$ 1.780,00. Escala 6x1.\nInteressados enviar currículo.'],
    ['Italian', 'Cercasi commessa/o per negozio a Lucca\n\nOrario part-time 24 ore. Richiesta esperienza. Offriamo contratto a tempo determinato. Inviare curriculum.'],
    ['Dutch', 'Gezocht: hovenier met ervaring. Fulltime, regio Zwolle. Rijbewijs BE is een pré. Goed loon volgens cao. Bel Henk: 06-12345678'],
    ['Swedish', 'Frontend utvecklare\n\nGöteborg, hybrid\n\nVi är ett litet team. Du kodar i Vue, gärna med tre års erfarenhet. Lön 42 000 kr. Mejla Anna.'],
    ['Danish', 'Bager søges til håndværksbageri i Aarhus. Fuldtid, natarbejde. Du er udlært. Løn efter kvalifikationer. Ring til Mette på 20 30 40 50.'],
    ['Finnish', 'Siivooja, Oulu\nOsa-aikainen, 20 h/vko, iltavuoro.\nHygieniapassi katsotaan eduksi. Palkka alan TES:n mukaan.\nSoita Maija 040 123 4567.'],
    ['Polish', 'Zatrudnię kierowcę kat. C+E. Trasy krajowe, wolne weekendy. Wynagrodzenie 9000 zł netto. Mile widziane ADR. Tel. 600 100 200'],
    ['Czech', 'Hledáme kuchaře do restaurace v Telči. Plný úvazek, 180 Kč/h, ubytování zajistíme. Praxe vítána, vyučení podmínkou. Volejte 777 123 456.'],
    ['Slovak', 'Účtovník/účtovníčka\nNitra\nMzda: od 1 400 EUR/mesiac\nNáplň práce: vedenie účtovníctva\nPožiadavky: prax 2 roky\nPonúkame: pružný pracovný čas'],
    ['Russian', 'Требуется водитель категории C. Работа по городу, зарплата от 80 тыс. руб. Стаж от 3 лет. Звоните: 8 900 000-00-00'],
    ['Hungarian', 'Pék munkakörbe keresünk munkatársat Szegedre\n\nFeladatok:\n- kenyér készítése\nElvárások:\n- szakirányú végzettség\nAmit kínálunk:\n- bruttó 450 000 Ft\nJelentkezés: önéletrajzzal.'],
    ['Greek', 'Ζητείται σερβιτόρος για καφέ στη Θεσσαλονίκη. Πλήρης απασχόληση, μισθός 950 €. Απαραίτητη προϋπηρεσία. Αποστολή βιογραφικού.'],
    ['Japanese', '【正社員】パン職人募集 – 京都市\n\n仕事内容\nパンの製造\n\n応募資格\n未経験可\n\n給与\n月給 230,000円\n\n勤務時間\n4:00~13:00'],
    ['Chinese', '# [远程] 面包店诚聘 前端工程师\n\n## 岗位职责\n1、负责订单系统的前端开发\n\n## 岗位要求\n1. 3年以上开发经验\n2. 熟练掌握 JavaScript\n\n## 联系方式\n发送简历至 work@ovenly.example'],
  ])('%s is a posting', (_, text) => expect(verdictOf(text)).toBe('posting'))
})

// A job, whose it is, a fact or two: no sentence need be among them.
describe('advertisements of a few lines', () => {
  it.each([
    ['a job, a house, a wage', 'Night porter - Hotel Quillon\nWhitby\n£12.90 an hour plus tips\nEvenings and every second weekend'],
    ['a paragraph that recruits', 'Van drivers\n\nWe are recruiting two drivers for a flower wholesaler in Hull. The main duties will be loading at five and delivering to shops.'],
    ['a call and a number to ring', 'Nail tech needed\nOvenly Nails, Tulsa, OK\n$700-900 a week\n(918) 555-0142'],
    ['a forum’s head', '[Remote] Elixir developer @ Quillon\n\nHi all, we are looking for a second developer. 100% remote, up to 6k USD a month. Write to work@quillon.example.'],
    ['headings without signs', 'Payroll specialist\nQuillon | Remote\n\nAbout the role\nQuillon pays the staff of vets.\n\nWhat you will do\nPrepare the monthly run\n\nWhat we look for\nThree years in payroll'],
    ['"Job description" over it', '### Job Description\nJob Title: Ward nurse\n\nLocation: Leeds\n\nSalary Range: £31,000 - £35,000\n\nWe are seeking a nurse for our team.\n\nKey Responsibilities:\n- You will care for twelve patients.'],
    ['a practice', 'Tierarzthelferin in Teilzeit\n\nTierarztpraxis Am Wehr sucht eine nette Tierarzthelferin in Teilzeit. Bewerbung bitte per E-Mail.'],
    ['a hotel in Austria', 'Zimmerfrau/-mann - Gasthof Quell - 5700 Zell\n\nWir bieten\nUnterkunft\nBruttolohn ab € 2.150,- monatlich\n\nDeine Aufgaben\nReinigung der Zimmer'],
    ['a job over a line that calls for it', 'Zbrojarz\n\nZatrudnimy zbrojarzy do prac przy zbrojeniu fundamentów.'],
    ['several trades at a yard', 'Now hiring: avionics technician\n\nQuillon Air is hiring experienced technicians in Tulsa.'],
    ['a French shop', 'Caissier H/F\nSupérette du Pont\nGap - 05\nCDD - 4 mois - Temps partiel\n\nLes missions du poste\nVous tenez la caisse.'],
    ['a Spanish notice in one paragraph', 'Se busca panadero/a para obrador en Lugo. Horario de noche, de 0:00 a 7:00. Enviar currículum a obrador@ovenly.example.'],
    ['a Spanish announcement', 'ANUNCIO. Papelería Quillón (Soria) busca DEPENDIENTE/A para su tienda.\n\nRequisitos: experiencia de un año; disponibilidad los sábados.\nOfrecemos: contrato indefinido a jornada parcial, 1.100 € brutos/mes.\nInteresados: enviar currículum.'],
    ['a Brazilian shop', 'Balconista\nPadaria Quilombo está contratando em Marília\nNecessário experiência\nBenefícios: vale-transporte'],
    ['a Dutch kitchen', 'Hulp gezocht in Zwolle\n\nEetcafé Quillon zoekt parttime medewerkers voor in de keuken. Bel 038 123 45 67.'],
    ['a Swedish store', 'Lagerarbetare sökes till vårt lager i Falun!\nKrav: truckkort. Skicka ansökan till jobb@quillon.example.'],
    ['a Danish haulier', 'Chauffør (klasse C)\nQuillon Transport ApS\nSøger chauffør til varer på Fyn. Gyldigt EU-bevis er et krav.'],
    ['a Finnish day nursery', 'Lastenhoitaja\n\nHaemme lastenhoitajaa vakituiseen työsuhteeseen. Hakemukset sähköpostilla.'],
    ['a Polish shop, its job in another case', 'zatrudnię sprzedawczynię lub sprzedawcę\nMińsk Mazowiecki\n\nPraca od zaraz, umowa o pracę. Tel. 601 202 303'],
    ['a Czech bakery, its job in another case', 'Přijmeme prodavačku do pekárny v Třebíči. Nástup ihned, mzda 25 000 Kč. Volejte 777 222 333.'],
    ['a Russian yard', 'Машинист погрузчика\nот 110 000 ₽\nВыплаты два раза в месяц, оформление по ТК РФ'],
    ['a Russian firm that needs somebody', 'Старший инженер\nООО Квилон\n\nНам нужен инженер. Работа в офисе. ЗП от 90 т.руб.'],
  ])('%s is a posting', (_, text) => expect(verdictOf(text)).toBe('posting'))

  it.each([
    ['an exercise in reading', 'Lesen Sie die Anzeige und kreuzen Sie an.\n\nDer Laden sucht eine Aushilfe, drei Nachmittage pro Woche.\n\na) am Wochenende\nb) am Nachmittag'],
    ['a tale of hiring', 'Hiring an office assistant\n\nI took a friend’s advice and put an ad in the paper for a part-time office assistant, 16 hours a week at $12. Fifty wrote in an hour.'],
    ['a question about pay', 'How should I calculate a part-time rate?\n\nPart-time salaries are based on full-time salaries. Say a job pays $40,000 for a 40-hour week.'],
    ['one who is available', 'Available for hire\n\nI am looking for my next challenge, part-time or full-time, remote. Write to me at dana@ovenly.example. My experience: ten years of payment systems.'],
    ['one who looks for a place as a shop assistant', 'Recherche emploi vendeur\n\nJe cherche un poste de vendeur à temps plein à Gap. Disponible immédiatement. CV sur demande. Tél : 06 12 34 56 78'],
    ['a driver who looks for work', 'Ищу работу водителем\n\nИщу постоянную работу. Стаж 9 лет. Зарплата от 70 000 руб. Телефон +7 900 000-00-00'],
    ['a trade that offers its services', 'Quillon Electrical\n\nBe smart when hiring an electrician. Rates run from $50 to $100 per hour. We offer full-time emergency service in Tulsa. Call (918) 555-0142 for an estimate.'],
    ['one who wants a bus with its driver', 'Goddag,\n\nVi søger en bus med chauffør til følgende ture:\n\nRute: Aarhus - Lübeck\nPersoner: 40\n\nVi beder om jeres tilbud.'],
    ['news of a factory', 'Snack maker to hire 300 in Falmouth\n\nThe firm announced on Monday that it plans to hire 300 workers for its new plant. Pay starts at $19 an hour. Operators and drivers are needed, officials say.'],
    ['a visa', 'Skilled worker visa\n\nYou must have a job offer. Your salary must be at least £38,700 per year.\n\nEligibility\nEnglish at level B1\n\nApply\nApply online.'],
    ['how to apply for small jobs', 'Bewerbung als Aushilfe\n\nFür einen Minijob braucht es Lebenslauf und Anschreiben. Wie bei jeder Bewerbung zählt der Eindruck.\n\nWas gehört in die Bewerbung?\n- Lebenslauf\n- Zeugnisse'],
    ['what managers are', 'Staff manager\n\nManagers make general decisions regarding the staff.\n\nResponsibilities\n- Select suitable members for roles.\n- Deal with problems.'],
    ['how to become a volunteer', 'Applying to a position\n\nStep 1: Find a volunteer position\nUse our search.\n\nStep 2: Apply\nFill in the application form and press send.'],
  ])('%s is none', (_, text) => expect(verdictOf(text)).not.toBe('posting'))
})

describe('texts about work, and offers of other things', () => {
  it.each([
    ['how to write a job description', 'How to write a job description\n\nA good job description attracts the right candidates.\n\nResponsibilities\nList five duties.\n\nRequirements\nState the years of experience and the degree you need.\n\nBenefits\nMention paid time off and health insurance.\n\nHow to apply\nSay whether you want a resume and cover letter.'],
    ['a template', 'Baker job description template\n\nCustomize this template.\n\nJob brief\nWe are looking for a Baker to join our team!\n\nRequirements and skills\n- Proven experience as a Baker\n\nFrequently asked questions\nWhat does a Baker do?\nA Baker makes bread.'],
    ['a salary page', 'Software Engineer Salary in Austin, TX\n\nThe average base salary of a Software Engineer is $121,450 per year.\n\nCommon benefits\nHealth insurance, 401(k), paid time off\n\nTop companies hiring now\nOvenly'],
    ['a German page on an occupation', 'Pflegefachkraft: Ausbildung, Gehalt, Weiterbildung\n\nIn diesem Artikel erfährst du, was eine Pflegefachkraft verdient.\n\nAufgaben\nPflegefachkräfte begleiten Menschen.\n\nVoraussetzungen\nMittlerer Bildungsabschluss.\n\nGehalt\nDas Durchschnittsgehalt liegt bei 3.400 € im Monat.'],
    ['a French guide', 'Comment rédiger une offre d\'emploi ?\n\nL\'annonce doit contenir l\'intitulé du poste, les missions principales, le profil recherché, le type de contrat (CDI, CDD), le salaire.\n\nLe profil recherché\nLa formation exigée, l\'expérience souhaitée.'],
    ['a Polish page on an occupation', 'Magazynier - opis zawodu\n\nDo zadań magazyniera należy wydawanie towaru.\n\nWymagania\nMagazynier powinien znać przepisy.\n\nZarobki\nŚrednie wynagrodzenie wynosi 4490 zł brutto.'],
    ['a Swedish page on an occupation', 'Jobb undersköterska\n\nUndersköterska är ett yrke som inte kräver legitimation. Att få jobb är lätt förutsatt att du har erfarenhet.\n\nArbetsuppgifter\nAtt ge insulin är exempel.\n\nVårdcentraler erbjuder jobb. 110 kr i timmen är en riktlön. Heltid och deltid förekommer.'],
    ['Chinese interview questions', '前端面试题整理\n\n熟悉 JavaScript 的事件循环。3年以上经验的候选人通常会被问到。如何准备简历？'],
    ['a Russian guide', 'Как составить объявление о вакансии\n\nОбъявление должно содержать обязанности, требования и условия. Укажите зарплату, график и опыт работы. В этой статье мы разберём три примера.'],
    ['a Swedish page on applying', 'Så här ansöker du\n\nFör att söka jobb hos oss bifogar du cv och personligt brev. Din ansökan måste vara registrerad på sista ansökningsdag.'],
    ['a letter of application', 'Dear hiring manager,\n\nI am writing to apply for the position of Baker. I have five years of experience. I am looking for a full-time role. My CV is attached; my salary expectation is €3,000 per month.\n\nDana Miller, dana@ovenly.example'],
    ['somebody who looks for work', 'Suche Arbeit als Koch\n\nIch bin gelernter Koch mit zehn Jahren Berufserfahrung und suche eine Stelle in Vollzeit. Führerschein Klasse B. Tel. 0170 1234567'],
    ['a craftsman’s advertisement', 'Plumber in Leeds – 24/7 call-out\n\nOur experienced team is ready. 20 years of experience. £60 per hour, no call-out fee. Call 0113 496 0000.\n\nWe offer boiler repairs. You will get a written quote.'],
    ['a flat', '2-bedroom flat to let, Harrogate\n\n£950 per month, available immediately. Full-time working tenants wanted. Must have proof of income of 30x rent per annum. Call Jo on 07700 900123.'],
    ['a degree course', 'Master of Science in Data Science\n\nFull-time, 4 semesters. Admission requirements: a bachelor\'s degree, English at C1. Tuition €1,500 per semester. Apply by 15 July.'],
    ['a résumé', 'Dana Miller\nSenior Software Engineer\n\nExperience\nOvenly, 2021 – present\n- Responsible for hiring\n\nEducation\nB.Sc. Computer Science\n\nSkills\nTypeScript, Go'],
    ['how an employer hires', 'How we hire at Ovenly\n\nOur interview process has four steps: a call (30 minutes), a technical interview (60 minutes), a pairing session (90 minutes) and a chat. You will hear from us within five days.\n\nLast year we wrote about our old task. Subscribe to our newsletter. 6 min read'],
    ['a salary page by its head', 'Gehalt als Bäckermeister/in\n\nDas Bruttogehalt beträgt 41.200 € im Jahr.\n\nAufgaben\nBäckermeister leiten Backstuben.\n\nAnforderungen\nIn der Regel wird eine Meisterprüfung vorausgesetzt.'],
    ['a model contract', 'Contrato de trabajo temporal\n\nDescarga gratis el modelo.\n\n- la identificación de las partes\n- las funciones\n- el salario\n- la jornada y el horario\n\nÚsalo para contratar a jornada completa.'],
    ['a form for those who hire', 'Post Request\n\nPosition Title: Click here to enter text.\nFull/Part Time: Choose an item.\nSalary Range: $ Enter text to $ Enter text\n\nDuties and Responsibilities\nMinimum Qualifications'],
    ['how an employer in Sweden hires', 'Vår rekryteringsprocess\n\nRoligt att du vill arbeta hos oss!\n\n1. Ansökan\nDu skickar in din ansökan med cv.\n\n2. Urval\nVi ser på din erfarenhet och de krav som ställs.\n\n3. Intervju\nDu träffar rekryterande chef.'],
    ['a French guide in steps', 'Recrutement : bien rédiger son annonce en six étapes\n\nÉtape 1 : le titre\nSuivi de la mention (H/F), par exemple : boulanger (H/F).\n\nÉtape 2 : le contrat\nCDI, CDD, à temps partiel ou complet.\n\nÉtape 3 : le profil\nExpérience de deux ans exigée, permis B.'],
    ['a fair', 'Bakers careers fair\n\nMeet 40 employers who are hiring. Full-time and part-time, from £24,000. Bring your CV. Register now.'],
    ['what a trade earns in France', 'Salaire : combien gagne un boulanger ?\n\nUn débutant gagne 1 900 € brut par mois.\n\nMissions\nIl pétrit.\n\nFormation\nCAP exigé, expérience de deux ans appréciée.'],
    ['a bootcamp', 'Data Analyst Bootcamp\n\nFull-time, 10 weeks, in Ghent. €6,900 or in three parts.\n\nWhat you will learn\n- SQL\n- Statistics\n\nRequirements\n- No experience required\n- English B2\n\nApply now.'],
    ['documentation', 'Configuring the deployment\n\nRequirements\n- Node 22 or later\n- You will need an account\n\nInstallation\nnpm install ovenly\n\nWhat you will do\nIn this guide you will build a small service. Experience with containers is helpful.'],
  ])('%s is no posting', (_, text) => expect(verdictOf(text)).toBe('no'))

  it.each([
    ['a careers page with three openings', '# We’re hiring\n\nJoin our team and help us bake.\n\n## Why Ovenly\n- Competitive salary\n- 28 days of holiday\n\n## Open positions\n- Backend Engineer – Ulm\n- Product Designer – Remote\n- Sales Manager – Ghent\n\nSend us your CV.'],
    ['cards with the same foot', ['Lagerist (m/w/d)', 'Monteur (m/w/d)', 'Disponent (m/w/d)', 'Bäcker (m/w/d)'].map(title => `${title}\nOvenly GmbH · Ulm · Vollzeit\nIhr Profil: abgeschlossene Ausbildung …\nmehr`).join('\n\n')],
  ])('%s is a list', (_, text) => expect(verdictOf(text)).toBe('list'))

  it('a careers page that names six jobs is a list', () => {
    expect(verdictOf('Careers at Ovenly\n\nOpen positions (6)\n\nSenior Backend Engineer – Berlin\nFrontend Engineer – Remote\nData Engineer – Ulm\nOffice Manager – Ulm\nCustomer Support Specialist – Ulm\nAccount Manager – Hamburg\n\nFilter by location\nAll jobs')).toBe('list')
  })
})
