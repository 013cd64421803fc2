/**
 * A law that asks employers to tell what a job pays. `where`: country (ISO 3166-1 alpha-2), and the region's code where the law is
 * one of a region. `moment`: in the posting itself, or at the latest before the interview. `since` is "YYYY-MM-DD"; `employees` the
 * fewest an employer has whom it binds, 1 for all. `asks`: a range, or at least the least that is paid; `unless`: what need not tell it. `source` is where
 * we read it in November 2026, the law itself where we could; a law may have changed since.
 */
export type PayLaw = { country: string; region?: string; name: string; moment: 'posting' | 'interview'; asks: 'range' | 'least'; since: string; employees: number; unless?: string; source: string }

const US_2025 = 'https://natlawreview.com/article/trend-new-pay-equity-laws-coming-massachusetts-minnesota-and-vermont-2025'
const US_STATES = 'https://www.tcwglobal.com/pay-transparency-by-state'
const EU_TRACKER = 'https://www.teamed.global/eu-pay-transparency/transposition-tracker'

const inUs = (region: string, name: string, since: string, employees: number, source: string = US_STATES): PayLaw => ({ country: 'US', region, name, moment: 'posting', asks: 'range', since, employees, source })

/**
 * The laws we know of. Slovakia's of 2018 for postings is left out, as sources disagree on what stands of it since the directive was
 * transposed. Of the European Union's other members none had wholly transposed Directive (EU) 2023/970 by the day of the sources, after its
 * last day of 7 June 2026; what Belgium has asks public employers of one community only.
 */
export const PAY_LAWS: readonly PayLaw[] = [
  inUs('CO', 'Colorado', '2021-01-01', 1, 'https://www.fbm.com/publications/survey-of-pay-disclosure-laws-across-the-country/'),
  inUs('CA', 'California', '2023-01-01', 15),
  inUs('WA', 'Washington', '2023-01-01', 15, 'https://www.crossbordercounselor.com/states-expand-pay-transparency-requirements-including-for-remote-job-postings/'),
  inUs('NY', 'New York', '2023-09-17', 4, 'https://www.payequityadvisor.com/'),
  inUs('HI', 'Hawaii', '2024-01-01', 50, US_2025),
  inUs('DC', 'the District of Columbia', '2024-06-30', 1, US_2025),
  inUs('MD', 'Maryland', '2024-10-01', 1, US_2025),
  inUs('IL', 'Illinois', '2025-01-01', 15, 'https://eaccny.com/?p=53148'),
  inUs('MN', 'Minnesota', '2025-01-01', 30, US_2025),
  inUs('NJ', 'New Jersey', '2025-06-01', 10, 'https://www.payequityadvisor.com/'),
  inUs('VT', 'Vermont', '2025-07-01', 5, US_2025),
  inUs('MA', 'Massachusetts', '2025-10-29', 25, US_2025),
  inUs('ME', 'Maine', '2026-07-13', 10, 'https://complianceposter.com/2026/05/11/maine-2026-legislative-session-end/'),
  { country: 'CA', region: 'BC', name: 'British Columbia', moment: 'posting', asks: 'range', since: '2023-11-01', employees: 1, source: 'https://cassels.com/insights/bc-employers-must-include-pay-in-job-postings-from-november-1-2023/' },
  { country: 'CA', region: 'PE', name: 'Prince Edward Island', moment: 'posting', asks: 'range', since: '2022-06-01', employees: 1, source: 'https://cphrpei.ca/2022/05/17/employment-standards-act-pay-transparency/' },
  { country: 'CA', region: 'ON', name: 'Ontario', moment: 'posting', asks: 'range', since: '2026-01-01', employees: 25, unless: 'it is above CAD 200,000 a year', source: 'https://www.ontario.ca/laws/regulation/240476' },
  { country: 'AT', name: 'Austria', moment: 'posting', asks: 'least', since: '2011-03-01', employees: 1, source: 'https://www.schoenherr.eu/publications/publications-detail/austria-mandatory-declaration-of-minimum-remuneration-in-job-postings/' },
  { country: 'LT', name: 'Lithuania', moment: 'posting', asks: 'range', since: '2019-07-27', employees: 1, source: 'https://bnt.eu/de/nachrichten-zum-wirtschaftsrecht/aenderung-des-litauischen-arbeitsgesetzbuches-neue-pflicht-fuer-arbeitgeber/' },
  { country: 'IT', name: 'Italy', moment: 'posting', asks: 'range', since: '2026-06-07', employees: 1, source: EU_TRACKER },
  { country: 'PL', name: 'Poland', moment: 'interview', asks: 'range', since: '2025-12-24', employees: 1, source: EU_TRACKER },
  { country: 'MT', name: 'Malta', moment: 'interview', asks: 'range', since: '2025-08-27', employees: 1, source: 'https://www.fiduciaryregulatory.com/en/jordan/insights/eu-pay-transparency-directive-snapshot-update-less-than-two-weeks-to-go' },
  { country: 'SK', name: 'Slovakia', moment: 'interview', asks: 'range', since: '2026-06-07', employees: 1, source: EU_TRACKER },
]
