import { titlesOf } from './languages/all'

/**
 * Words of job titles, so that "Sr. ML Engineer (m/w/d)" and "Machine Learning Developer" can be compared.
 * All words are lower case and without diacritics. Written by us from everyday titles in the posting languages.
 */

/** Words that say how senior somebody is, or who may apply: they do not tell one trade from another. */
export const TITLE_NOISE: ReadonlySet<string> = new Set(
  ('senior sr junior jr mid lead staff principal chief head intern internship trainee graduate entry level associate ' +
    'i ii iii iv v ic1 ic2 ic3 ic4 ic5 m w d f h x mwd all genders remote hybrid onsite full part time ' +
    'and of for the a an in at to de du des la le les et pour und fur der die das im con para y del e di').split(' '),
)

/** Words that many trades share; the same word alone does not make the same job. */
export const TITLE_GENERIC: ReadonlySet<string> = new Set(
  'engineer manager analyst specialist consultant officer assistant coordinator administrator director executive expert technician advisor representative agent worker operator supervisor scientist lead responsible'.split(' '),
)

/** Another spelling or another language, and the word or words it counts as. */
export const TITLE_SAME: Readonly<Record<string, string>> = {
  developer: 'software engineer', programmer: 'software engineer', entwickler: 'software engineer', entwicklerin: 'software engineer', developpeur: 'software engineer', developpeuse: 'software engineer',
  desarrollador: 'software engineer', desarrolladora: 'software engineer', desenvolvedor: 'software engineer', ingenieur: 'engineer', ingeniero: 'engineer', engenheiro: 'engineer', coder: 'software engineer',
  gerente: 'manager', leiter: 'manager', leiterin: 'manager', responsable: 'manager', chef: 'manager', directeur: 'director', director: 'director',
  analyste: 'analyst', analista: 'analyst', analytiker: 'analyst', berater: 'consultant', beraterin: 'consultant', conseiller: 'advisor',
  assistante: 'assistant', asistente: 'assistant', verkaufer: 'sales', vendeur: 'sales', vendeuse: 'sales', vendedor: 'sales', comercial: 'sales', commercial: 'sales', vertrieb: 'sales', ventas: 'sales',
  comptable: 'accountant', contador: 'accountant', buchhalter: 'accountant', buchhalterin: 'accountant', comptabilite: 'accounting', buchhaltung: 'accounting',
  achats: 'purchasing', einkauf: 'purchasing', einkaufer: 'buyer', acheteur: 'buyer', compras: 'purchasing', procurement: 'purchasing',
  seguros: 'insurance', versicherung: 'insurance', assurance: 'insurance', assurances: 'insurance', fournisseurs: 'payable', payables: 'payable',
  krankenpfleger: 'nurse', krankenschwester: 'nurse', pflegefachkraft: 'nurse', infirmier: 'nurse', infirmiere: 'nurse', enfermera: 'nurse', enfermero: 'nurse',
  lehrer: 'teacher', lehrerin: 'teacher', enseignant: 'teacher', professeur: 'teacher', profesor: 'teacher', maestra: 'teacher',
  backend: 'backend', 'back-end': 'backend', frontend: 'frontend', 'front-end': 'frontend', fullstack: 'fullstack', 'full-stack': 'fullstack',
  ml: 'machine-learning', mle: 'machine-learning', ai: 'machine-learning', mlops: 'machine-learning', sde: 'software', swe: 'software',
  geo: 'geospatial', gis: 'geospatial', financial: 'finance', finanzen: 'finance', financier: 'finance', financiero: 'finance', contable: 'accounting',
  ejecutivo: 'executive', ejecutiva: 'executive', cuenta: 'account', cuentas: 'account', compte: 'account', comptes: 'account', konto: 'account', brokers: 'broker', courtier: 'broker', makler: 'broker', corredor: 'broker', fianzas: 'insurance',
  ventes: 'sales', vendite: 'sales', contabile: 'accountant', revisor: 'auditor', auditeur: 'auditor', prufer: 'auditor', wirtschaftsprufer: 'auditor', controleur: 'controller', tresorier: 'treasury', tesorero: 'treasury',
  recruteur: 'recruiter', recrutement: 'recruiter', personalreferent: 'hr', rrhh: 'hr', rh: 'hr', logistica: 'logistics', almacen: 'warehouse', lager: 'warehouse', lagerist: 'warehouse', entrepot: 'warehouse', magasinier: 'warehouse', fahrer: 'driver', chauffeur: 'driver', conductor: 'driver', camionero: 'driver',
  cuisinier: 'cook', koch: 'cook', kochin: 'cook', cocinero: 'cook', cocinera: 'cook', serveur: 'waiter', serveuse: 'waiter', kellner: 'waiter', kellnerin: 'waiter', camarero: 'waiter', camarera: 'waiter',
  electricien: 'electrician', elektriker: 'electrician', electricista: 'electrician', elektroniker: 'electronics', schreiner: 'carpenter', tischler: 'carpenter', menuisier: 'carpenter', carpintero: 'carpenter', maurer: 'bricklayer', macon: 'bricklayer', albanil: 'bricklayer', plombier: 'plumber', fontanero: 'plumber', klempner: 'plumber',
  mechaniker: 'mechanic', mecanicien: 'mechanic', mecanico: 'mechanic', schlosser: 'mechanic', soudeur: 'welder', schweisser: 'welder', soldador: 'welder', juriste: 'jurist', avocat: 'lawyer', abogado: 'lawyer', abogada: 'lawyer', advogado: 'lawyer', anwalt: 'lawyer', anwaltin: 'lawyer', attorney: 'lawyer', solicitor: 'lawyer', notaire: 'lawyer',
  arzt: 'physician', arztin: 'physician', medecin: 'physician', medico: 'physician', pharmacien: 'pharmacist', apotheker: 'pharmacist', farmaceutico: 'pharmacist', pfleger: 'nurse', pflegerin: 'nurse', altenpfleger: 'nurse', hebamme: 'midwife', physiotherapeut: 'therapist', kinesitherapeute: 'therapist', erzieher: 'educator', erzieherin: 'educator', educateur: 'educator', dozent: 'lecturer',
  customer: 'client', kunden: 'client', clientele: 'client', cliente: 'client', clientes: 'client', scientific: 'scientist',
  ...titlesOf(),
}

/** Pairs of words that are one thing. */
export const TITLE_PAIRS: Readonly<Record<string, string>> = {
  'machine learning': 'machine-learning', 'back end': 'backend', 'front end': 'frontend', 'full stack': 'fullstack', 'deep learning': 'machine-learning',
  'artificial intelligence': 'machine-learning', 'data science': 'data', 'human resources': 'hr', 'user experience': 'ux', 'site reliability': 'devops', 'fp a': 'finance', 'marches publics': 'purchasing', 'service marches': 'purchasing', 'real estate': 'property', 'social worker': 'care', 'call center': 'call-centre', 'call centre': 'call-centre', 'customer service': 'call-centre', 'customer support': 'call-centre', 'human resource': 'hr', 'supply chain': 'logistics',
}

/** Trades: two titles whose words fall in the same trade are at least neighbours. A word may belong to more than one. */
export const TITLE_TRADES: Readonly<Record<string, readonly string[]>> = {
  software: ['software', 'backend', 'frontend', 'fullstack', 'python', 'java', 'javascript', 'web', 'mobile', 'android', 'ios', 'rails', 'ruby', 'django', 'php', 'node', 'react', 'application', 'cto', 'c++', '.net', 'golang', 'rust'],
  data: ['data', 'machine-learning', 'analytics', 'bi', 'vision', 'nlp', 'geospatial', 'statistician', 'research'],
  cloud: ['devops', 'cloud', 'infrastructure', 'platform', 'sre', 'network', 'systems', 'system', 'kubernetes'],
  security: ['security', 'cybersecurity', 'penetration', 'soc'],
  testing: ['qa', 'quality', 'test', 'tester', 'sdet'],
  product: ['product', 'owner', 'scrum', 'agile'],
  design: ['design', 'designer', 'ux', 'ui', 'graphic', 'creative'],
  accounting: ['accountant', 'accounting', 'payable', 'receivable', 'ledger', 'bookkeeper', 'audit', 'auditor', 'tax', 'payroll', 'controller', 'record'],
  finance: ['finance', 'fpa', 'treasury', 'planning', 'investment', 'banking', 'credit', 'controller', 'budget'],
  insurance: ['insurance', 'underwriter', 'underwriting', 'broker', 'claims', 'actuary', 'actuarial'],
  compliance: ['compliance', 'risk', 'regulatory', 'legal', 'lawyer', 'counsel', 'paralegal', 'jurist'],
  sales: ['sales', 'account', 'business', 'client', 'seller', 'field'],
  marketing: ['marketing', 'brand', 'seo', 'content', 'social', 'communications', 'growth'],
  people: ['hr', 'recruiter', 'talent', 'benefits', 'people', 'compensation', 'rewards'],
  purchasing: ['purchasing', 'buyer', 'sourcing', 'category'],
  logistics: ['logistics', 'supply', 'warehouse', 'driver', 'transport', 'fleet', 'inventory', 'logistique', 'logistik'],
  office: ['office', 'administrative', 'secretary', 'receptionist', 'clerk', 'administratif', 'administrative', 'personal'],
  property: ['property', 'estate', 'facility', 'facilities', 'caretaker', 'immobilier', 'immobilien'],
  service: ['call-centre', 'helpdesk', 'support', 'teleconseiller', 'complaints'],
  law: ['lawyer', 'counsel', 'paralegal', 'jurist', 'legal', 'litigation', 'conveyancing'],
  care: ['nurse', 'nursing', 'care', 'carer', 'caregiver', 'midwife', 'physician', 'doctor', 'therapist', 'clinical', 'medical', 'pharmacist'],
  teaching: ['teacher', 'lecturer', 'tutor', 'professor', 'school', 'educator', 'pedagogue'],
  retail: ['retail', 'store', 'shop', 'cashier', 'merchandiser', 'floor', 'rayon', 'magasin'],
  hospitality: ['cook', 'waiter', 'kitchen', 'hotel', 'restaurant', 'barista', 'housekeeper', 'sous'],
  building: ['construction', 'site', 'civil', 'carpenter', 'bricklayer', 'plumber', 'roofer', 'superintendent', 'chantier', 'bau'],
  electrical: ['electrician', 'electrical', 'electronics', 'hardware', 'embedded', 'firmware'],
  production: ['manufacturing', 'production', 'machinist', 'welder', 'mechanic', 'mechanical', 'maintenance', 'process', 'industrial'],
  laboratory: ['laboratory', 'chemist', 'biologist', 'chemistry', 'biology', 'physicist', 'astronomer'],
}

/** Trades that lie close: work in one counts a little for another. */
export const TITLE_KIN: readonly (readonly string[])[] = [
  ['software', 'data', 'cloud', 'security', 'testing'],
  ['accounting', 'finance'], ['finance', 'insurance', 'compliance'], ['sales', 'marketing'], ['purchasing', 'logistics'], ['office', 'people'],
  ['building', 'electrical', 'production'], ['retail', 'hospitality', 'service'], ['service', 'sales'], ['law', 'compliance'], ['property', 'building'], ['product', 'design'],
]
