/**
 * Licences that take years, an examination or an entry in a register, so that nobody takes the work up without one: by the names
 * of licence-words.ts. The others (a fork-lift course, food hygiene, first aid) are had within days or weeks.
 */
export const LICENCES_OF_YEARS: ReadonlySet<string> = new Set([
  'Nursing registration', 'Health profession registration', 'Teaching licence', 'Professional Engineer', 'Accountancy qualification', 'Bar admission', 'Electrical qualification', 'Gas qualification',
])

/** Words that stand in the name of any licence and tell none from another. */
export const LICENCE_NOISE: ReadonlySet<string> = new Set(
  ('licence license licences licenses licensed licensure certificate certificates certification certified registration registered register qualification qualified card pin badge permit valid current active clean full state ' +
    'a an the or and of in for with as required essential unrestricted compact schein führerschein fuhrerschein permis nachweis zeugnis').split(' '),
)
