import { expect, it } from 'vitest'
import { sectionOfHeading } from '../../../lib/posting/section'
import { tierOf } from '../../../lib/posting/tier'

it.each([
  ['Co od vás očekáváme', 'must'], ['Náplň práce', 'duties'], ['Co nabízíme', 'benefits'], ['Požiadavky na zamestnanca', 'must'], ['Informácie o výberovom konaní', 'interview'],
  ['Twój zakres obowiązków', 'duties'], ['Nasze wymagania', 'must'], ['Mile widziane', 'nice'], ['Warunki zatrudnienia', 'benefits'],
  ['Dina arbetsuppgifter', 'duties'], ['Vem är du?', 'must'], ['Så ansöker du', 'apply'], ['Anställningsvillkor', 'benefits'],
  ['Din baggrund', 'must'], ['Løn og ansættelsesvilkår', 'benefits'], ['Kvalifikasjonskrav', 'must'], ['Arbeidsoppgaver og ansvar', 'duties'], ['Søknad', 'apply'],
  ['Kelpoisuusvaatimukset', 'must'], ['Eduksi katsotaan', 'nice'], ['Työtehtävät', 'duties'], ['Henkilöstöedut', 'benefits'],
  ['Additional assets', 'nice'], ['Навыки, которые дадут вам преимущество', 'nice'], ['Чем предстоит заниматься', 'duties'], ['Наши преимущества', 'benefits'], ['Преимуществом будет', 'nice'], ['Мы ожидаем', 'must'], ["Обов'язки", 'duties'], ['Буде плюсом', 'nice'],
])('the heading "%s" opens a section of kind %s', (heading, kind) => {
  expect(sectionOfHeading(heading)).toBe(kind)
})

it.each([
  ['Znalost SAP je vítána', 'nice'], ['Nutná je znalost Excelu', 'must'], ['Řidičský průkaz není podmínkou', 'nice'], ['Nevyhnutná je prax so zváraním', 'must'],
  ['Atutem będzie znajomość Excela', 'nice'], ['Konieczne są uprawnienia UDT', 'must'], ['Gärna erfarenhet av SAP', 'nice'], ['Körkort krävs', 'must'],
  ['Det er en fordel at kende SAP', 'nice'], ['Du skal have kørekort', 'must'], ['Kjennskap til SAP er ønskelig', 'nice'], ['Det kreves fagbrev', 'must'],
  ['SAP-osaaminen katsotaan eduksi', 'nice'], ['Edellytämme ajokorttia', 'must'], ['Знание SAP приветствуется', 'nice'], ['Опыт работы с 1С обязателен', 'must'], ['Досвід буде плюсом', 'nice'], ['Ласкаво просимо до нас', 'mentioned'], ['Вітаємо вас у компанії', 'mentioned'],
])('the line "%s" is %s by its own words', (line, tier) => {
  expect(tierOf(undefined, line)).toBe(tier)
})
