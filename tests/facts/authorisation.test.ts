import { describe, expect, it } from 'vitest'
import { readClearance, readVisa } from '../../lib/facts/authorisation-text'
import { expectExact, para } from './blocks'

describe('sponsorship', () => {
  it.each([
    'We do not offer visa sponsorship for this role.', 'Sponsorship is not available for this position.', 'We are not able to offer sponsorship.', 'No visa sponsorship.', 'Candidates requiring sponsorship will not be considered.', 'You must be authorised to work in the US without sponsorship, now or in the future.', 'This post does not meet the criteria for a Skilled Worker visa.', 'Please note that this role is not eligible for sponsorship under the Skilled Worker route.', 'We cannot accept applications from candidates who need a visa.', 'The Council does not hold a sponsor licence.', 'Applicants must have existing right to work in the UK as we cannot sponsor.', 'Unfortunately we can not sponsor work visas', 'Must be legally authorized to work in the country without employer sponsorship', 'Only candidates with valid work permits will be considered.', 'US Citizens and Green Card holders only', 'Visa sponsorship: No', 'no H1B / no C2C', "They can't do sponsorship.", 'Only Singapore Citizens and Permanent Residents may apply.', 'Singaporeans and PRs only', "We can't sponsor permits for this post.", 'Must be a U.S. citizen or permanent resident.',
    'Eine gültige Arbeitserlaubnis ist Voraussetzung.', 'Wir können leider kein Visum sponsern.', 'Ein Visa-Sponsoring ist nicht möglich.', "Nous ne sponsorisons pas de visa.", 'Vous devez disposer d\'un titre de séjour vous autorisant à travailler en France, sans parrainage.', 'No ofrecemos patrocinio de visado.', 'Imprescindible permiso de trabajo en vigor', 'Não oferecemos patrocínio de visto.', 'Wij bieden geen visumsponsoring.', 'Vi kan inte erbjuda visumstöd.', 'Nie oferujemy sponsorowania wizy.', 'Neposkytujeme vízovou podporu.', 'Виза не предоставляется работодателем, релокация не рассматривается.', 'Vi tilbyder ikke visumsponsorering.', 'Emme tarjoa viisumitukea.',
    'Posiadanie obywatelstwa polskiego', 'Гражданство РФ обязательно', 'Nationalité française exigée', 'Must be a Singapore citizen', 'EU passport holders only', 'Only EU citizens can apply', 'Svenskt medborgarskap krävs', 'Deutsche Staatsangehörigkeit ist Voraussetzung',
  ])('refused: %s', text => {
    expect(readVisa([para(text)])?.sponsorship).toBe('refused')
    expectExact([para(text)], readVisa([para(text)]))
  })
  it.each([
    'Visa sponsorship is available for the right candidate.', 'We are an accredited employer.', 'We support good bakers from abroad with a visa.', 'The company will provide an employment visa.', 'We can sponsor your visa.', 'This role is eligible for Skilled Worker visa sponsorship.', 'Certificate of Sponsorship available.', 'We will sponsor H-1B transfers.', 'We offer relocation and visa support.', 'We welcome applications from overseas and hold a sponsor licence.', 'Visa sponsorship: Available', 'Applications from job seekers who require current Skilled worker sponsorship to work in the UK are welcome and will be considered alongside all other applications.',
    'Wir unterstützen dich bei der Beantragung deines Visums.', 'Visa-Sponsoring möglich', 'Nous prenons en charge votre visa.', 'Te ayudamos con el visado.', 'Oferecemos apoio com o visto.', 'Wij regelen je werkvergunning.', 'Vi hjälper dig med arbetstillstånd.', 'Pomagamy w uzyskaniu wizy i pozwolenia na pracę.', 'Pomůžeme s vyřízením víza.', 'Помощь с визой и релокацией', 'Vi hjælper med arbejdstilladelse.', 'Autamme työluvan hakemisessa.',
  ])('offered: %s', text => {
    expect(readVisa([para(text)])?.sponsorship).toBe('offered')
    expectExact([para(text)], readVisa([para(text)]))
  })
  it.each([
    'You will be asked to prove your right to work.', 'All offers are subject to right to work checks.', 'We use E-Verify to confirm employment eligibility.', 'Roles below director level require unrestricted work authorization.', 'Experience with Visa card processing', 'You advise clients on visas and work permits.', 'We sponsor a local football team.', 'Sponsorship sales executive', 'Are you legally authorized to work in the United States? Will you require sponsorship?', 'Sponsorship may be available depending on experience.', 'Event sponsorship is not available this year.', 'Processes visa applications for students', 'Applicants of all nationalities are welcome.', 'Executive sponsorship of projects', 'You will support our sponsorship team.',
  ])('not stated: %s', text => expect(readVisa([para(text)])).toBeUndefined())
})

describe('clearance', () => {
  it.each<[string, boolean]>([
    ['You must hold or be able to obtain SC clearance.', true], ['DV cleared candidates only', true], ['Active Secret clearance', true], ['Ability to obtain a Public Trust clearance', true], ['TS/SCI with polygraph', true], ['Top Secret', true], ['BPSS required, SC desirable', true], ['Security clearance would be an advantage', false], ['Must undergo Security Check (SC) vetting', true], ['NPPV3 vetting is required', true], ['CTC clearance is needed', true], ['Baseline (AGSVA) clearance', true], ['NATO Secret', true], ['Enhanced Reliability clearance', true],
    ['Bereitschaft zur Sicherheitsüberprüfung (Ü2) nach dem SÜG', true], ['Habilitation secret défense requise', true], ['Bezpečnostní prověrka na stupeň Důvěrné', true], ['Säkerhetsprövning och registerkontroll genomförs enligt säkerhetsskyddslagen', true], ['AIVD-screening (veiligheidsonderzoek)', true], ['Poświadczenie bezpieczeństwa', true], ['Допуск к государственной тайне', true], ['Sikkerhedsgodkendelse til niveau HEM', true], ['Sikkerhetsklarering er nødvendig', true], ['Tehtävä edellyttää turvallisuusselvitystä', true], ['Habilitación personal de seguridad', true],
  ])('%s', (text, required) => {
    expect(readClearance([para(text)])?.required).toBe(required)
    expectExact([para(text)], readClearance([para(text)]))
  })
  it.each(['No clearance needed', 'Customs clearance agent', 'Clearance sales in store', 'Credit clearance', 'Keep our secret recipe safe', 'Top secret parties', 'Clear communication', 'Medical clearance before work', 'Clear stock quickly'])('none in: %s', text => expect(readClearance([para(text)])).toBeUndefined())
})
