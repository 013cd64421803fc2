/** Thousands and the like as they are written behind a number: a pattern fragment, what must follow it, and what it counts; undefined for the millions of companies. */
export const THOUSANDS: readonly (readonly [written: string, ahead: string, times: number | undefined])[] = [
  ['k|K', String.raw`(?:(?!\p{L})|(?=EUR|CHF|USD|GBP|SEK|NOK|DKK|PLN|CZK))`, 1_000],
  ['T', String.raw`(?=\s?(?:€|EUR|CHF))`, 1_000],
  ['[кК]', String.raw`(?!\p{L})`, 1_000],
  [String.raw`тыс\.|т\.?`, String.raw`(?=\s?(?:р(?!\p{L})|руб))`, 1_000],
  ['[tT]', String.raw`(?=kr(?!\p{L}))`, 1_000],
  [String.raw`Tsd\.?|tausend|Tausend|thousands?|Thousand|тыс\.?|тысяч[аи]?|tys\.?|tis\.?|tisíc|tusen|tuhat\p{L}{0,4}|mil|ribu|rb|bin|nghìn|千`, String.raw`(?!\p{L})`, 1_000],
  [String.raw`LPA|L|[Ll]akhs?|LAKHS?|[Ll]acs?`, String.raw`(?!\p{L})`, 100_000],
  [String.raw`Cr|[Cc]rores?`, String.raw`(?!\p{L})`, 10_000_000],
  ['万|萬|만', '', 10_000],
  [String.raw`juta|jt|triệu|tr`, String.raw`(?!\p{L})`, 1_000_000],
  [String.raw`MM?|m|mn|bn|B|Mio\.?|Mrd\.?|[Mm]illion(?:s|en)?|[Bb]illions?`, String.raw`(?!\p{L})`, undefined],
]
