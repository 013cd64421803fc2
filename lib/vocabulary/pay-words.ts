/** What is said of pay, as pattern fragments. English first, then German and French. */

/** What an amount is for. Each is looked for right beside the amount ("/hr", "per annum", "p.a.", "im Monat", "par an"). */
export const PERIOD_WORDS = {
  hour: ['hours?', 'hr', 'hrs', 'hourly', 'h', 'stunde', 'std', 'stündlich', 'heure', 'horaire'],
  day: ['days?', 'daily', 'diem', 'tag', 'tagessatz', 'jour', 'journalier'],
  week: ['weeks?', 'wk', 'weekly', 'woche', 'semaine'],
  month: ['months?', 'mo', 'mth', 'monthly', 'monat', 'monatlich', 'monats', 'mois', 'mensuel', 'mensuels?'],
  year: ['years?', 'yr', 'yrs', 'yearly', 'annum', 'annual', 'annually', 'annualized', 'annualised', 'p\\.? ?a\\.?', 'pa', 'jahr', 'jährlich', 'jahres', 'an', 'ans', 'année', 'annuels?', 'annuelle'],
} as const

/** What says "for each" between an amount and its period. */
export const EACH = ['per', 'a', 'an', 'each', 'pro', 'je', 'im', 'in the', 'par', 'al', 'por']

/** Words before an amount that tell its period ("hourly rate of $30", "Monatsgehalt: 4.000 €"). */
export const PERIOD_BEFORE = {
  hour: ['hourly', 'per hour', 'stundenlohn', 'taux horaire'],
  day: ['daily rate', 'day rate', 'tagessatz', 'tjm', 'taux journalier'],
  week: ['weekly'],
  month: ['monthly', 'per month', 'monatsgehalt', 'monatlich\\p{L}{0,3}', 'bruttomonatsgehalt', 'salaire mensuel', 'mensuelle'],
  year: ['annual', 'annually', 'annualized', 'annualised', 'yearly', 'per annum', 'per year', 'jahresgehalt', 'bruttojahresgehalt', 'jahresbruttogehalt', 'jährlich\\p{L}{0,3}', 'jahresbrutto', 'salaire annuel', 'annuelle'],
} as const

/** Words that make an amount in the same sentence pay. */
export const PAY_CUES = ['salary', 'salaries', 'pay', 'paid', 'pays', 'paying', 'compensation', 'comp', 'wages?', 'remuneration', 'ote', 'on[- ]target earnings', 'earn', 'earnings', 'base', 'hourly rate', 'day rate', 'rate of pay', 'hiring range', 'starting range', 'base range', 'range for this (?:role|position)', 'ctc',
  '\\p{L}{0,20}gehalt', '\\p{L}{0,20}gehälter', 'gehaltsspanne', 'gehaltsrahmen', 'gehaltsband', 'vergütung', '\\p{L}{0,12}lohn', 'verdienst', 'verdienen', 'entgelt', 'jahresbrutto', 'brutto',
  'salaires?', 'rémunération', 'brut annuel', 'bruts? annuels?', 'tjm', 'package']

/** Words that, standing after a word for something else, still make the next amount pay. */
export const SURE_PAY_CUES = ['salary', 'base', 'compensation', 'ote', 'wages?', 'remuneration', 'pay', '\\p{L}{0,20}gehalt', 'vergütung', '\\p{L}{0,12}lohn', 'salaires?', 'rémunération']

/** Words that make an amount beside them something other than pay. */
export const NOT_PAY_CUES = ['stipends?', 'budgets?', 'bonus(?:es)?', 'allowances?', 'reimburse\\p{L}{0,6}', 'insurance', 'insured', '401 ?\\(?k\\)?', 'funding', 'funded', 'fundrais\\p{L}{0,5}', 'raised', 'raising', 'raise', 'series [a-h]', 'seed round', 'revenues?', 'arr', 'mrr', 'valuation', 'valued', 'assets?', 'aum', 'invest\\p{L}{0,6}', 'million', 'billion', 'trillion', 'quotas?', 'sales targets?', 'targets of', 'deductibles?', 'coverage', 'credits?', 'vouchers?', 'discounts?', 'fees?', 'fines?', 'donat\\p{L}{0,5}', 'scholarships?', 'tuition', 'fertility', 'sign(?:ing)?[- ]?on', 'signing', 'relocation', 'referrals?', 'pension', 'retirement', 'per diem', 'gym', 'wellness', 'wellbeing', 'home[- ]office', 'office setup', 'grants?', 'loans?', 'deals?', 'portfolio', 'turnover', 'spend', 'spending', 'savings?', 'saved', 'equipment', 'learning', 'training', 'education', 'professional development', 'conferences?', 'life cover', 'match(?:ing|ed)?', 'contributions?', 'contribut\\p{L}{0,3}', 'copay', 'premiums?', 'gift', 'commuter', 'phone', 'internet', 'childcare', 'adoption', 'backed', 'market', 'transactions?', 'volume', 'processed', 'prizes?', 'award', 'worth', 'gdp', 'profits?', 'sales of', 'in sales', 'budgetary', 'fund', 'funds', 'hsa', 'fsa', 'application fee', 'equity of', 'shares?', 'options', 'rsus?', 'customers?', 'clients', 'overtime',
  '\\p{L}{0,20}budget', '\\p{L}{0,12}zuschuss', '\\p{L}{0,12}prämie', '\\p{L}{0,12}bonus', 'umsatz', 'finanzierung', 'gutschein\\p{L}{0,2}', 'zulage', 'weiterbildung\\p{L}{0,10}', 'millionen', 'mio', 'mrd', 'weihnachtsgeld', 'urlaubsgeld', 'sachbezug', 'fahrtkosten\\p{L}{0,10}',
  "chiffre d'affaires", 'prime', 'millions?', 'milliards?', 'levée', 'tickets? restaurant', 'subvention']

/** What is counted. */
export const BASIS_WORDS = {
  base: ['base', 'basic salary', 'grundgehalt', 'fixgehalt', 'fixum', 'salaire fixe', 'fixe'],
  ote: ['ote', 'on[- ]target earnings?', 'on[- ]target', 'zielgehalt', 'zieleinkommen'],
  total: ['total comp(?:ensation)?', 'total cash', 'total rewards?', 'total target', 'all[- ]in', 'gesamtvergütung', 'rémunération totale', 'package', 'ctc'],
} as const

/** "At most", right before an amount. */
export const AT_MOST = ['up to', 'max(?:imum)?(?: of)?', 'as much as', 'bis zu', 'bis', "jusqu'à", 'hasta', 'maximal']
/** "At least", right before an amount. */
export const AT_LEAST = ['from', 'starting (?:at|from)', 'starts? (?:at|from)', 'at least', 'min(?:imum)?(?: of)?', 'ab', 'mindestens', 'à partir de', 'dès', 'au moins', 'desde', 'upwards of']
