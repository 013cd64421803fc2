import { cuesOf, sayingsOf } from './languages/all'

/**
 * What only job postings say, one pattern a kind of saying; how many different ones a text holds is what counts.
 * Pattern sources, matched as whole words, letter case aside.
 */
export const POSTING_CUES: readonly string[] = [
  '(?:we are|we\'re|is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting) (?:an?|our|the|experienced|talented|someone|people|highly)',
  '(?:as|in this role|in this position)[^.]{0,40}you (?:will|\'ll|are)', 'you(?:\'ll| will) (?:be|work|join|have|own|build|lead|help|design|develop|report|support|manage)',
  '\\d{1,2} ?\\+?(?: ?(?:-|–|to) ?\\d{1,2})? years?\'? (?:of )?(?:\\p{L}{1,20} ){0,4}experience', '(?:the )?(?:successful|ideal|right|preferred) candidate', '(?:bachelor|master)\'?s?(?:\'s)? degree|degree in|bs/ba|b\\.?sc\\.?|abgeschlossenes studium|bac ?\\+ ?\\d',
  'join (?:our|us|the) |joining (?:our|a) (?:team|growing)', 'equal[- ]opportunity|all qualified applicants|without regard to race', 'apply (?:now|today|here|online|for this)|to apply|your (?:cv|résumé|resume)|cover letter|send (?:us )?your', 'full[- ]time|part[- ]time|permanent (?:position|role|contract)|fixed[- ]term',
  'salary (?:range|band|is|of|from|up to)|competitive salary|base (?:salary|pay)|compensation (?:range|package)', '(?:health|dental|medical|vision) (?:insurance|cover)|401\\(?k|paid time off|pto|parental leave|pension|days? (?:of )?(?:annual leave|holiday|vacation)', 'reports? to (?:the|our)|reporting to', 'proven (?:track record|experience)|experience (?:with|in|working)|knowledge of|proficien(?:t|cy)', 'responsible for|you (?:have|bring|are comfortable|are able)',
  'wir suchen|gesucht|zur verstärkung', 'deine aufgaben|ihre aufgaben|zu deinen aufgaben|dein profil|ihr profil', 'wir bieten|bieten wir|das erwartet dich', 'bewirb dich|bewerbung|bewerbungsunterlagen|bewerben', 'berufserfahrung|abgeschlossene (?:ausbildung|berufsausbildung)', 'vollzeit|teilzeit|unbefristet', '\\((?:m/w/d|w/m/d|m/f/d|f/m/d|m/w/x|gn|all genders)\\)', 'kenntnisse (?:in|der|von)|erfahrung (?:in|mit|im)',
  'nous recherchons|nous recrutons|recherche un|recrute', 'vos missions|votre mission|missions principales|vous (?:serez|aurez|êtes|avez)', 'profil recherché|votre profil', 'cdi|cdd|temps plein|stage de', 'postule[rz]|candidature', 'expérience (?:de|dans|en|similaire|significative)',
  'buscamos|estamos buscando|se busca|seleccionamos', 'requisitos|se requiere|ofrecemos|oferecemos|beneficios|benefícios', 'experiencia (?:en|de|mínima|previa)|experiência (?:em|com)', 'jornada completa|contrato|candidatar-se|vaga', 'procuramos|estamos à procura', 'cerchiamo|stiamo cercando|il candidato|offriamo',
  'wij zoeken|wij bieden|ben jij|solliciteer', 'vi söker|du har|vi erbjuder|ansök', 'vi søger|vi tilbyder|ansøgning|vi søker|vi tilbyr', 'poszukujemy|oferujemy|wymagania|aplikuj',
  'interested (?:candidates|applicants|parties|persons)', 'th(?:is|e) (?:position|role|post) (?:offers|requires|involves|reports|includes)', '(?:is|are) (?:urgently |now )?(?:needed|required|wanted) (?:for|to|at|in) (?:the|our|an?)', '(?:we\'re|we are) after an?|drop (?:us|me|\\p{Lu}\\p{L}{1,14}) a line|start(?:ing)? as soon as possible',
  ...sayingsOf(),
]

/** What reports of interviews, salary reports, résumés and articles say, and postings do not. */
export const REPORT_CUES: readonly string[] = [
  'i (?:was|got|had|felt|applied|interviewed|asked|received|accepted|think|believe|wrote)', 'my (?:interview|experience|offer|recruiter|resume|first|team)', '(?:they|interviewer|recruiter|he|she) (?:asked|told|said|wanted|ghosted)', 'the interviewers? (?:was|were|asked)', 'was (?:rejected|ghosted|offered)', 'interview (?:questions|experience|report)s?', 'average (?:base )?(?:salary|pay)|median (?:salary|pay)|salaries for|percentile', 'min(?:utes?)? read|subscribe|newsletter|comments?\\b|posted by|leave a reply|table of contents', 'npm install|pip install|git clone|installation|import \\{|curl |localhost', 'do not be misled|strongly advis|red flags?|overall (?:rating|impression)', 'in this (?:article|post|guide|tutorial|paper|report)', '(?:19|20)\\d\\d ?(?:-|–|—|to) ?(?:present|current|now|today|heute|(?:[a-z]{3,9} )?(?:19|20)\\d\\d)', 'curriculum vitae|references available', 'figure \\d|et al\\b',
]

/** What pages that list several jobs say. */
export const LIST_CUES: readonly string[] = ['\\d{1,6} (?:open )?(?:jobs?|positions|vacancies|openings|results|stellen|offres|ofertas|vagas)(?: found)?', 'jobs? (?:found|matching|results)', 'sort by|sortieren nach|trier par|ordenar por', 'filter(?:s| by)', 'search (?:jobs|results)|refine (?:your )?search|job alerts?|create alert', '(?:next|previous) page|page \\d+ of \\d+|results \\d+', 'browse (?:jobs|all)|all jobs|view all|open (?:positions|roles)|current openings', ...cuesOf('lists')]

/** What a page says once its job can no longer be had. */
export const CLOSED_CUES: readonly string[] = [
  'no longer (?:accepting|taking) applications', '(?:job|position|role|vacancy|posting|listing) (?:is|has been|was) (?:now )?(?:closed|filled|no longer (?:available|active|open))', '(?:this )?(?:job|position|role|vacancy) (?:has )?expired', 'applications (?:are|have) (?:now )?closed', 'no longer available', 'stelle (?:ist|wurde) (?:bereits |leider )?(?:besetzt|nicht mehr verfügbar)', 'stellenangebot ist nicht mehr', 'cette offre (?:n\'est plus|a expiré|est expirée)', 'offre (?:pourvue|expirée)', 'esta oferta (?:ya no|ha expirado|está cerrada)', 'vaga encerrada', 'vacature is (?:gesloten|vervuld|niet meer)', 'ya no se aceptan',
  ...cuesOf('closed'),
]
