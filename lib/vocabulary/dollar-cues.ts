/**
 * What only the employers of one country write, as pattern fragments: its pension, its offices, its trades' registers, its domain
 * and its telephone numbers. They tell whose dollar "$" is where a posting names no place. By ISO 3166-1 alpha-2.
 */
export const DOLLAR_CUES = [
  ['AU', ['superannuation', 'australian (?:citizens?|residents?|permanent|work(?:ing)? rights|standards?)', '(?:work|live|rights) in australia', '(?:plus|and|\\+) ?super', 'super (?:contribution|guarantee)', 'fair work', 'ahpra', 'ndis', 'tafe', 'cert(?:ificate)? (?:ii|iii|iv)', 'working with children check', 'fifo', '\\p{L}{2,30}\\.(?:com|org|net|gov|edu)\\.au']],
  ['NZ', ['kiwisaver', 'new zealand (?:citizens?|residents?|work|permanent|driver)', '(?:work|live|rights) in new zealand', 'aotearoa', 'te tiriti', 'te reo', 'ewrb', 'site ?safe', 'lbp', 'auckland', 'christchurch', 'dunedin', 'tauranga', '\\p{L}{2,30}\\.(?:co|org|govt|ac|net)\\.nz']],
  ['CA', ['rrsp', 'reer', 'tfsa', 'lmia', 'red seal', 'ccq', 'cnesst', 'wsib', 'canadian', 'canada', 'ontario', 'alberta', 'saskatchewan', 'manitoba', 'nova scotia', 'new brunswick', 'british columbia', 'qu[eé]bec', 'b\\.c\\.']],
  ['SG', ['cpf', 'singaporeans?', 'singapore', 'wsq', 's pass', '\\p{L}{2,30}\\.(?:com|gov|edu)\\.sg']],
  ['HK', ['mpf', 'hong kong', 'kowloon', 'hkdse', '\\p{L}{2,30}\\.(?:com|gov|org|edu)\\.hk']],
  ['US', ['401 ?\\(?k\\)?', '403 ?\\(?b\\)?', 'united states', 'u\\.s\\.a?\\.?', 'usa', 'w-?2', '1099', 'e-verify', 'eeo', 'h-?1b', 'fmla', 'flsa', 'hipaa', 'ged']],
] as const

/** Of these, what names the country and nothing that is its own: a list of countries says as much. */
export const NAMED_ONLY: ReadonlySet<string> = new Set(['canada', 'canadian', 'singapore', 'hong kong'])
