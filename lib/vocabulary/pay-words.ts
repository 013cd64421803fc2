/** What is said of pay, as pattern fragments. English first, then German and French, then the other languages we read. */

/** What an amount is for. Each is looked for right beside the amount ("/hr", "per annum", "p.a.", "im Monat", "par an"). */
export const PERIOD_WORDS = {
  hour: ['hours?', 'hr', 'hrs', 'hourly', 'h', 'stunde', 'std', 'stündlich', 'heure', 'horaire', 'hora', 'uur', 'timme', 'timmen', 'timen', 'godz', 'godzinę', 'hod', 'hodinu', 'hodina', 'час', 'tunti', 'tunnissa', 'ora'],
  day: ['days?', 'daily', 'diem', 'tag', 'tagessatz', 'jour', 'journalier', 'día', 'dia', 'dag', 'dzień', 'den', 'день', 'päivä', 'giorno'],
  week: ['weeks?', 'wk', 'weekly', 'woche', 'semaine', 'semana', 'vecka', 'uge', 'week', 'tydzień', 'týden', 'неделю', 'viikko', 'settimana'],
  month: ['months?', 'mo', 'mth', 'monthly', 'monat', 'monatlich', 'monats', 'mois', 'mensuel', 'mensuels?', 'mes', 'mês', 'mensual', 'mensuales', 'mensal', 'mensais', 'maand', 'månad', 'måned', 'md', 'mån', 'miesiąc', 'mies', 'miesięcznie', 'mc', 'měsíc', 'měs', 'měsíčně', 'месяц', 'мес', 'kk', 'kuukausi', 'kuukaudessa', 'mese'],
  year: ['years?', 'yr', 'yrs', 'yearly', 'annum', 'annual', 'annually', 'annualized', 'annualised', 'p\\.? ?a\\.?', 'pa', 'jahr', 'jährlich', 'jahres', 'an', 'ans', 'année', 'annuels?', 'annuelle', 'año', 'anual', 'anuales', 'anualmente', 'ano', 'jaar', 'jaarlijks', 'år', 'årligen', 'årligt', 'rok', 'rocznie', 'ročně', 'год', 'vuosi', 'vuodessa', 'anno', 'annui'],
} as const

/** What says "for each" between an amount and its period. */
export const EACH = ['per', 'a', 'an', 'each', 'pro', 'je', 'im', 'in the', 'par', 'al', 'por', 'za', 'na', 'w', 'i', 'om', 'pr\\.?', 'ao', 'в']

/** Words before an amount that tell its period ("hourly rate of $30", "Monatsgehalt: 4.000 €"). */
export const PERIOD_BEFORE = {
  hour: ['hourly', 'per hour', 'stundenlohn', 'taux horaire', 'uurloon', 'timlön', 'timeløn', 'stawka godzinowa', 'hodinová mzda', 'tuntipalkka'],
  day: ['daily rate', 'day rate', 'tagessatz', 'tjm', 'taux journalier'],
  week: ['weekly'],
  month: ['monthly', 'per month', 'monatsgehalt', 'monatlich\\p{L}{0,3}', 'bruttomonatsgehalt', 'salaire mensuel', 'mensuelle', 'mensual', 'mensal', 'maandsalaris', 'maandelijks', 'månadslön', 'månedsløn', 'miesięcznie', 'měsíční', 'měsíčně', 'в месяц', 'kuukausipalkka'],
  year: ['annual', 'annually', 'annualized', 'annualised', 'yearly', 'per annum', 'per year', 'jahresgehalt', 'bruttojahresgehalt', 'jahresbruttogehalt', 'jährlich\\p{L}{0,3}', 'jahresbrutto', 'salaire annuel', 'annuelle', 'anual', 'jaarsalaris', 'årslön', 'årsløn', 'rocznie', 'roční', 'ročně', 'в год', 'vuosipalkka'],
} as const

/** Words that make an amount in the same sentence pay. */
export const PAY_CUES = ['salary', 'salaries', 'pay', 'paid', 'pays', 'paying', 'compensation', 'comp', 'wages?', 'remuneration', 'ote', 'on[- ]target earnings', 'earn', 'earnings', 'base', 'hourly rate', 'day rate', 'rate of pay', 'hiring range', 'starting range', 'base range', 'range for this (?:role|position)', 'ctc',
  '\\p{L}{0,20}gehalt', '\\p{L}{0,20}gehälter', 'gehaltsspanne', 'gehaltsrahmen', 'gehaltsband', 'vergütung', '\\p{L}{0,12}lohn', 'verdienst', 'verdienen', '\\p{L}{0,20}entgelt', 'jahresbrutto', 'brutto',
  'salaires?', 'rémunération', 'brut annuel', 'bruts? annuels?', 'tjm', 'package',
  'salarios?', 'sueldos?', 'retribución', 'remuneración', 'salari[soe]', 'bruto', 'loon', 'uurloon', 'wynagrodzeni\\p{L}{1,2}', 'pensj\\p{L}{1,2}', 'widełki', 'mzd\\p{L}{1,3}', 'platov\\p{L}{1,3}', 'plat', '\\p{L}{0,12}lön', '\\p{L}{0,12}løn', 'salários?', 'remuneração', 'зарплат\\p{L}{1,2}', 'оклад', 'заработн\\p{L}{2,3} плат\\p{L}{1,2}', 'з/п', 'доход', '\\p{L}{0,12}palkka', 'stipendio', 'retribuzione', 'ral']

/** Words that, standing after a word for something else, still make the next amount pay. */
export const SURE_PAY_CUES = ['salary', 'base', 'compensation', 'ote', 'wages?', 'remuneration', 'pay', '\\p{L}{0,20}gehalt', 'vergütung', '\\p{L}{0,12}lohn', '\\p{L}{0,20}entgelt', 'salaires?', 'rémunération', 'salarios?', 'salaris', 'wynagrodzenie', 'mzda', '\\p{L}{0,12}lön', '\\p{L}{0,12}løn', 'salário', 'зарплата']

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
export const AT_MOST = ['up to', 'max(?:imum)?(?: of)?', 'as much as', 'bis zu', 'bis', "jusqu'à", 'hasta', 'maximal', 'max\\.', 'até', 'do', 'až', 'tot', 'upp till', 'op til', 'до', 'à concurrence de']
/** "At least", right before an amount. */
export const AT_LEAST = ['from', 'starting (?:at|from)', 'starts? (?:at|from)', 'at least', 'min\\.', 'min(?:imum)?(?: of)?', 'ab', 'mindestens', '\\p{L}{0,20}mindest(?:gehalt|entgelt|lohn)(?: \\p{L}{3,12}){0,2}(?: von)?', 'mind\\.', 'à partir de', 'dès', 'au moins', 'desde', 'upwards of', 'od', 'vanaf', 'från', 'fra', 'a partir de', 'от', 'alkaen']
