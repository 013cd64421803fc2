import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/find'
import { inflected } from '../../lib/skills/inflected'
import { NAME_ENDINGS } from '../../lib/vocabulary/name-endings'

const found = (lang: string, text: string): string[] => inflected(findSkills, lang)(text).map(({ skill, from, to }) => `${skill}: ${text.slice(from, to)}`)

describe('names whose ends a language changes', () => {
  it.each<[string, string, string[]]>([
    ['fi', 'kokemusta Reactista, Azuresta ja TypeScriptistä', ['React: Reactista', 'Microsoft Azure: Azuresta', 'TypeScript: TypeScriptistä']],
    ['fi', 'Javan ja Pythonin osaaja', ['Java: Javan', 'Python: Pythonin']],
    ['cs', 'znalost TypeScriptu, Javy a Pythonu', ['TypeScript: TypeScriptu', 'Java: Javy', 'Python: Pythonu']],
    ['sk', 'skúsenosti s Dockerom a Javou', ['Docker: Dockerom', 'Java: Javou']],
    ['pl', 'praca z Dockerem, Kubernetesem i Javą', ['Docker: Dockerem', 'Kubernetes: Kubernetesem', 'Java: Javą']],
    ['pl', 'doświadczenie w logistyce', ['Logistics: logistyce']],
    ['ru', 'опыт в логистике', ['Logistics: логистике']],
    ['de', 'SQL-Kenntnisse und Hydraulikkenntnisse', ['SQL: SQL', 'Hydraulics: Hydraulikkenntnisse']],
    ['sv', 'goda Excelkunskaper', ['Excel: Excelkunskaper']],
    ['nl', 'goede Excelkennis', ['Excel: Excelkennis']],
  ])('%s: %s', (lang, text, skills) => expect(found(lang, text)).toEqual(skills))
})

describe('what is no name of a skill', () => {
  it.each([
    ['pl', 'umowa o pracę, prywatna opieka medyczna, karta sportowa i zniżki'],
    ['cs', 'pět týdnů dovolené, stravenky a firemní akce'],
    ['fi', 'tarjoamme lounasedun, liikuntaedun ja mukavat työkaverit'],
    ['ru', 'оплачиваемый отпуск, корпоративные подарки, дружный коллектив'],
    ['de', 'wir bieten 30 Tage Urlaub, ein Jobticket und frisches Obst'],
    ['sv', 'vi erbjuder friskvårdsbidrag och trevliga kollegor'],
  ])('%s: %s', (lang, text) => expect(found(lang, text)).toEqual([]))

  it('undoes no endings in a language that has none of these', () => expect(inflected(findSkills, 'en')).toBe(findSkills))
})

it('finds all that is written as it is, without overlaps, for any text in any language', () => {
  const words = fc.array(fc.oneof(fc.constantFrom('Reactista', 'Pythonu', 'SQL', '-kenntnisse', 'закупках', 'Excel'), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
  fc.assert(fc.property(fc.constantFrom(...Object.keys(NAME_ENDINGS)), words, (lang, parts) => {
    const text = parts.join(' ')
    const all = inflected(findSkills, lang)(text)
    for (const { skill, from, to } of findSkills(text)) expect(all).toContainEqual({ skill, from, to })
    all.forEach(({ from, to }, nth) => {
      expect(to).toBeGreaterThan(from)
      expect(to).toBeLessThanOrEqual(text.length)
      if (nth > 0) expect(from).toBeGreaterThanOrEqual(all[nth - 1]?.to ?? 0)
    })
  }))
})

it('takes bounded time', () => {
  const text = 'kenntnissekenntnisse-'.repeat(5_000)
  const start = performance.now()
  for (const lang of Object.keys(NAME_ENDINGS)) inflected(findSkills, lang)(text)
  expect(performance.now() - start).toBeLessThan(3_000)
})

it('finds one of what the vocabulary lists as many, names with a k or an s too', () => expect(found('en', 'run an inference service')).toEqual(['Model Inference: inference service']))
