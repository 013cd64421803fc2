import { describe, expect, it } from 'vitest'
import { para, section } from './blocks'
import { DATA_READERS, FIELD_READERS, TEXT_READERS } from './readers'

/** Texts that almost say something, over and over: what makes a careless pattern try again and again. */
const NEAR_MISSES = [
  '$180,000 - ', '$', '1', '1,', 'USD ', 'zł/', 'k€ ', '$1 ', '€1-', 'salary ', 'min 1 max ', 'Zone 1: ', 'bonus of 10 - ', 'Bonus (', 'excluding bonus and ', 'Travel nurse ', 'In New York and ', '年収', '1万円', '1,000,', '100 000 ', '$ ', '5+ years of ', 'at least five ', 'Bachelor\'s or Master\'s or ', 'degree in a ', 'Location: ', 'New York, ', 'Remote in Germany, ', 'January 5, ', '12.12.', '[30m ', '(90 min ', 'team of ', 'not able to sponsor ', 'we offer visa ', 'fluent in English and ', 'overlap 8am - ', 'hours per ', 'UTC+', 'a a a a ', 'A. B. C. ', '((((', '- - - - ', ': : : ', '\u00a0', 'aaaaaaaaaa', 'the role is based in Berlin and ', 'équipe de ', 'Equity and ', 'Stage 1: call → ', 'travel up to ', 'Führerschein der Klasse B, C, ', 'uprawnienia na wózki ', 'not for an existing ', 'we use AI to ', 'erweitertes polizeiliches ', 'Wochenarbeitszeit 38,5 ', 'zweijährige ', '80-100 ', 'no night and weekend ', 'abgeschlossene kaufmännische ', 'высшее техническое ', 'znajomość języka ', 'Bewerbung bis zum ', 'apply by Thursday at 5 pm on ', '30 April ', 'Our hiring process consists of a call, then ', 'call → task → ', 'we have rolling ', 'team of 8 in ',
]

const text = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const blocksOf = (piece: string, length: number) => [...section('Interview process', text(piece, length)), para(text(piece, length), { under: ['Location'] })]

const time = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const quickest = (work: () => void): number => Math.min(time(work), time(work))

describe('bounded work', () => {
  it.each(Object.entries(TEXT_READERS))('%s reads 100 KB of near misses in time that grows with the length', (_, read) => {
    for (const piece of NEAR_MISSES) {
      read(blocksOf(piece, 1_000))
      const short = Math.min(time(() => read(blocksOf(piece, 10_000))), time(() => read(blocksOf(piece, 10_000))))
      // Ten times the text may take thirty times as long; below 150 ms the clock of a busy machine says little, and it gets more tries.
      const most = Math.max(150, short * 30)
      let long = Infinity
      for (let attempt = 0; attempt < 8 && long >= most; attempt++) long = Math.min(long, time(() => read(blocksOf(piece, 100_000))))
      expect(long, `"${piece}" took ${Math.round(long)} ms, a tenth of it ${Math.round(short)} ms`).toBeLessThan(most)
    }
  }, 60_000)

  it('readers of data and fields read 100 KB of near misses in bounded time', () => {
    for (const piece of NEAR_MISSES) {
      const long = text(piece, 100_000)
      for (const read of Object.values(FIELD_READERS)) expect(quickest(() => read(long, 'posted'))).toBeLessThan(300)
      const data = { baseSalary: long, jobLocation: [{ address: long }, long], employmentType: [long], educationRequirements: long, experienceRequirements: long, datePosted: long, jobLocationType: long }
      for (const read of Object.values(DATA_READERS)) expect(quickest(() => read(data))).toBeLessThan(300)
    }
  }, 60_000)
})
