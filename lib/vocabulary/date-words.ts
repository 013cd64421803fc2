/** Sentences that say which day a date is, as pattern fragments; each stands before the date. */
export const DATE_SAID = {
  posted: ['posted(?: on)?', 'published(?: on)?', 'date posted', 'veröffentlicht am', 'publiée? le', 'eingestellt am'],
  deadline: ['apply (?:by|before|until|no later than)', 'applications? (?:must be (?:received|submitted) )?(?:by|before|until|no later than)', 'applications? (?:will )?(?:close|closes|closing)(?: on)?', 'accept(?:ing|ed)? applications (?:until|through|by)', 'closing date(?: for applications)?(?: is)?', 'deadline(?: for (?:applications|applying|submission))?(?: is)?', 'submit (?:\\p{L}+ ){1,6}(?:by|before|no later than)', 'received (?:by|before|no later than)', 'application window (?:is expected to |will )?(?:close|closes)(?: on)?', 'bewerb\\p{L}+ (?:\\p{L}+ ){0,6}bis(?: zum| spätestens)?', 'bewerbungsfrist(?: ist| endet am)?', 'candidature (?:\\p{L}+ ){0,4}avant le', "jusqu'au", 'date limite(?: de candidature)?'],
  start: ['start(?:ing)?(?: date)?(?: is| on| from| by)?', 'starts? (?:on|from)', 'begin(?:ning|s)?(?: on| in)?', 'commenc\\p{L}+(?: on)?', 'ab(?: dem)?', 'zum', 'beginn(?: am)?', 'eintritt(?: zum| ab)?', 'à partir du', 'à compter du', 'dès le', 'prise de poste(?: le)?'],
} as const

/** Days that are none of the job's: the end of a contract, a change of law, the employer's founding. */
export const NOT_A_JOB_DATE = ['updated', 'founded', 'gegründet', 'since', 'seit', 'copyright', 'expires on', 'until', 'befristet bis', 'limited until', 'fixed[- ]term', 'data', 'budget', 'fiscal']
