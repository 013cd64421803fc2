/** What else postings offer or demand: sponsorship, clearance, a share in the company; as pattern fragments. */

const WORK_PERMIT = '(?:visas?|work permits?|work authori[sz]ation|immigration|h-?1b|employment visas?|sponsorship)'

/** Sponsorship that the employer does not give. Looked for before what it offers. */
export const SPONSORSHIP_REFUSED = [
  `(?:not|n't|cannot|unable to|no longer|never) (?:\\p{L}+ ){0,5}?(?:sponsor|provide|offer|support|consider|assist)(?:ing)? (?:\\p{L}+[ ,/-]{1,2}){0,6}?${WORK_PERMIT}`,
  `(?:not|n't|cannot|unable to) (?:\\p{L}+ ){0,5}?sponsor(?: or take over)?(?! events)`,
  `(?:no|without) (?:\\p{L}+ ){0,4}?(?:visa |immigration |work permit |employer )?sponsorship`,
  `(?:visa )?sponsorship (?:is |will )?(?:currently )?(?:not|n't|un)[ -]?(?:be )?(?:available|offered|provided|possible|supported|an option)`,
  `(?:visa )?sponsorship (?:is|will) (?:\\p{L}+ ){0,2}?not (?:be )?(?:available|offered|provided|possible|supported)`,
  'not (?:\\p{L}+[ ,]{1,2}){0,6}?require (?:\\p{L}+ ){0,4}?sponsorship',
  'not eligible for (?:\\p{L}+ ){0,3}sponsorship',
  "(?:now or in the future )?require (?:\\p{L}+ ){0,3}sponsorship (?:\\p{L}+ ){0,6}(?:not|n't) be considered",
  'must be (?:an? )?u\\.?s\\.? citizens?', '(?:u\\.?s\\.?|us) citizenship (?:is )?(?:required|mandatory)', '(?:u\\.?s\\.?|us) citizens only', 'only u\\.?s\\.? citizens',
  'kein(?:e|en)? visum\\p{L}*', 'kein visa[- ]?sponsoring', 'pas de (?:parrainage|sponsoring) (?:de )?visa',
  '(?:possess|have|hold|with|requir\\p{L}+) (?:\\p{L}+ ){0,5}?unrestricted (?:\\p{L}\\.?\\p{L}?\\.? )?(?:work authori[sz]ation|right to work)', '(?:right|permission|authori[sz]ation|eligibility) to work in (?:the )?\\p{L}+(?: \\p{L}+){0,2}? is (?:therefore )?(?:an? )?(?:pre-?requisite|essential|required|mandatory|must|necessary)', 'must already (?:have|hold|possess) (?:\\p{L}+ ){0,4}(?:right to work|work permit|work authori[sz]ation)', 'be of \\p{L}+ nationality', 'de nationalité \\p{L}+', 'citizens? of (?:the )?\\p{L}+(?: \\p{L}+)? only', '(?:\\p{L}+ )?sponsorship (?:is|will be)? ?(?:\\p{L}+ ){0,2}unavailable', 'keine? (?:\\p{L}+ ){0,2}visa(?:-| )?(?:unterstützung|sponsoring)', 'ne (?:\\p{L}+ ){0,3}pas (?:\\p{L}+ ){0,4}visas?', 'no (?:\\p{L}+ ){0,3}patrocin\\p{L}+(?: de)? visas?', 'geen visumsponsoring', 'inget visumstöd']

/** Sponsorship that the employer gives. */
export const SPONSORSHIP_OFFERED = [
  'visa (?:and relocation )?(?:sponsorship|support|assistance)(?: and relocation)?(?: \\p{L}+)? (?:is |are )?(?:available|offered|provided|possible|included)',
  '(?:we|employer|company) (?:can |do |will |also |are able to |are happy to |happily )?(?:sponsors?|provide|offer|support)s? (?:\\p{L}+[ ,-]{1,2}){0,5}?(?:visas?|work permits?|visa sponsorship|work visas?|h-?1b)',
  'sponsorship (?:is )?(?:available|offered|provided|possible)', 'open to (?:visa )?sponsor(?:ing|ship)', 'relocation (?:package )?(?:and|&|/) visa (?:support|sponsorship|assistance)', 'visa (?:sponsorship|support) (?:and|&|/|\\+) relocation', 'help (?:you )?with (?:your |the )?(?:visa|work permit)', 'willing to sponsor', '(?:we|able to) sponsor (?:\\p{L}+ ){0,3}visas?',
  'visa[- ]?sponsoring möglich', 'unterstützung bei(?:m)? (?:\\p{L}+ ){0,3}vis(?:um|a)\\p{L}*', 'unterstützen (?:\\p{L}+ ){0,6}vis(?:um|a)\\p{L}*', 'parrainage (?:de )?visa (?:possible|proposé)',
  'patrocin\\p{L}+ (?:de |tu )?vis(?:a|ado|to)s?', 'visumsponsoring', '(?:pomoc|asistence) s (?:\\p{L}+ ){0,2}víz\\p{L}+', 'wsparcie w uzyskaniu (?:\\p{L}+ ){0,2}wiz\\p{L}+', 'apoio (?:\\p{L}+ ){0,2}visto', 'prise en charge (?:du|de votre) visa']

/** A security clearance. */
export const CLEARANCE = ['(?:security|government|secret|top secret|ts/sci|dod|sc|dv|nato|public trust|federal) clearances?', 'ts/sci', '(?:sc|dv|bpss|security)[- ]cleared', 'clearances? (?:is |are )?(?:required|eligib\\p{L}+)', 'sicherheitsüberprüfung', 'habilitation (?:de sécurité|défense|confidentiel|secret)\\p{L}*']
/** A clearance that is expressly not needed. */
export const NO_CLEARANCE = ['(?:no|not|without)(?: \\p{L}+){0,4} clearances?', 'clearances? (?:is |are )?not (?:required|needed|necessary)', 'customs clearance', 'clearance sales?']

/** A share in the company, said so that nothing else can be meant. */
export const EQUITY_SURE = ['stock options?', 'share options?', 'rsus?', 'restricted stock(?: units?)?', 'espp', 'employee stock (?:purchase|ownership)(?: plan)?', '(?:employee )?(?:stock|share) (?:purchase|ownership|incentive|option|plan|scheme)(?: plan| scheme| program(?:me)?)?', 'esop', 'vsop', 'phantom (?:shares|stock)', 'virtual (?:shares|stock options?)', 'emi options', 'equity (?:package|compensation|grants?|stake|plan|options?|awards?|participation|refresh\\p{L}*|incentives?|ownership|upside|component|share|based|offering)', '(?:stock|equity)-based', 'stock (?:grants?|awards?|units|compensation|plan)', 'company (?:shares|stock|equity)', 'bspce', 'bons de souscription', 'mitarbeiterbeteiligung\\p{L}*', 'unternehmensanteile', 'virtuelle (?:anteile|beteiligung)', "actions gratuites", "stock[- ]options?", "shares in the company", 'profits interests?', 'ownership stake', 'esops', '\\d{1,2}(?:[.,]\\d{1,2})?% (?:of )?equity', 'equity in (?:the|our) (?:company|business)', 'own (?:a )?(?:part|piece|slice) of the (?:business|company)', 'sharesave', 'save as you earn', 'aktienoptionen', 'mitarbeiteraktien\\p{L}{0,10}', 'belegschaftsaktien', 'opciones sobre acciones', 'stockopties', 'aandelenopties', 'zaměstnanecké akcie', 'opcje na akcje', 'aktieoptioner', 'medarbetaraktier', 'опцион\\p{L}{0,2}', 'opções de ações', 'osakeoptio\\p{L}{0,3}']
/** "Equity" alone, beside words of pay or of offering. */
export const EQUITY_BESIDE = ['(?:\\+|plus|and|&|,|/) (?:\\p{L}+ ){0,2}equity', 'equity (?:and|\\+|&|plus|,) (?:\\p{L}+ ){0,2}(?:benefits?|bonus\\p{L}*|salary|perks|compensation|pay)', '(?:meaningful|generous|competitive|significant|early|substantial|real|founding|startup|some|offer(?:s|ing)?|receive|get|include[sd]?|including) (?:\\p{L}+ ){0,2}equity', 'equity']
/** "Equity" of another kind: fairness, finance, real estate. */
export const NOT_EQUITY = ['diversity', 'inclusion', 'inclusive(?:ness)?', 'dei', 'pay equity', 'private equity', 'equity (?:and|&) inclusion', 'health(?:care)?', 'racial', 'gender', 'social', 'society', 'justice', 'equity (?:research|markets?|trad\\p{L}+|capital|derivatives?|analysts?|portfolio|fund\\p{L}*|invest\\p{L}+|partners?|sales|securities|desk)', 'brand equity', 'home equity', 'belonging', 'equal', 'fairness', 'educational equity', 'internal equity', 'owner\'s equity', 'debt', 'shareholders?', 'balance sheet', 'inventory']
/** Words of pay that make a lone "equity" a share in the company. */
export const EQUITY_NEAR = ['salary', 'compensation', 'bonus(?:es)?', 'benefits', 'offer(?:s|ing|ed)?', 'package', 'pay', 'perks', 'cash', '[$€£]', 'receive', 'grant', 'vest(?:s|ing)?', 'ote']
