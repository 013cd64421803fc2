import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { readPosting } from '../../lib/posting/read'

const read = (text: string) => readPosting(captureText(text, {}))

describe('a line that is nothing but a name and that it seeks', () => {
  it.each([
    ['Serveur (H/F) - CDI - Nantes\n\nLe Comptoir des Halles recrute !\nRestaurant de 30 couverts. CV à contact@halles.example', 'Le Comptoir des Halles'],
    ['Cocinero (H/M)\n\nLa Taberna del Puerto busca!\nRestaurante de 30 mesas. CV a info@puerto.example', 'La Taberna del Puerto'],
    ['Kok\n\nEetcafé De Ronde Tafel zoekt!\nReageer via info@tafel.example', 'Eetcafé De Ronde Tafel'],
    ['Kuchař\n\nRestaurace U Kapra hledá!\nMalá restaurace. CV na info@kapra.example', 'Restaurace U Kapra'],
    ['Kucharz\n\nKarczma Pod Lipą szuka!\nCV na info@lipa.example', 'Karczma Pod Lipą'],
    ['Kock\n\nKrogen Gröna Grinden söker!\nCV till info@grinden.example', 'Krogen Gröna Grinden'],
    ['Повар\n\nКафе Медный Чайник ищет!\nРезюме на info@chainik.example', 'Кафе Медный Чайник'],
    ['Bäckerin (m/w/d)\n\nDie Bäckerei Ährenfeld sucht\nBewerbung an info@feld.example', 'Bäckerei Ährenfeld'],
  ])('names the employer, whatever its mail is called after: %j', (text, name) => expect(read(text).company?.value).toBe(name))

  it('is nobody where it says only that one seeks', () => expect(read('On recrute : Boulanger (H/F)\nPain et brioche, 35h par semaine.').company).toBeUndefined())
})

describe('a call before the title', () => {
  it.each([
    ['Hledáme: Skladník (m/ž)', 'Skladník (m/ž)'], ['Gesucht: Maurer (m/w/d)', 'Maurer (m/w/d)'], ['Szukamy: Magazynier (k/m)', 'Magazynier (k/m)'], ['Buscamos: Camarero (h/m)', 'Camarero (h/m)'],
    ['Vi söker: Snickare', 'Snickare'], ['Ищем: Продавец', 'Продавец'], ['On recrute : Boulanger (H/F)', 'Boulanger (H/F)'],
  ])('is no part of it: %j', (line, title) => expect(read(`${line}\n\nText.`).title?.value).toBe(title))
})

describe('what heads an offer', () => {
  it.each([
    'Co nabízíme: 45 000–55 000 Kč hrubého měsíčně', 'Wir bieten: 3.200–3.900 € brutto im Monat', 'Was wir bieten: 3.200–3.900 € brutto im Monat', 'Nous offrons : 2 000–2 300 € brut par mois', 'Oferujemy: 5 000–6 000 zł brutto', 'Ofrecemos: 1.400–1.600 € brutos al mes',
    'Wij bieden: €2.400–€2.900 bruto per maand', 'Vi erbjuder: 32 000–36 000 kr per månad', 'Мы предлагаем: 50 000–60 000 руб. в месяц', 'We offer: £30,000–£34,000 a year',
  ])('tells nothing of whom the pay is for: %j', line => {
    const { pay } = read(`Pekař\n\n${line}`)
    expect(pay).toHaveLength(1)
    expect(pay[0]?.for).toBeUndefined()
  })

  it('leaves a place before pay as it is', () => expect(read('Night Baker\n\nIreland: €40,000–€45,000 a year').pay[0]?.for).toBe('Ireland'))
})

describe('a firm with a town in its name', () => {
  const text = 'Hledáme: Skladník (m/ž)\nPro výrobní firmu Drátovny Olomouc s.r.o. (80 zaměstnanců)\n\nCo vás čeká: práce ve skladu.\nKontakt: personalni@dratovny.example'
  it('is called by all of it, and is there where nothing else tells the place', () => {
    const { company, places } = read(text)
    expect(company?.value).toBe('Drátovny Olomouc s.r.o.')
    expect(places).toMatchObject([{ city: 'Olomouc', country: 'CZ' }])
  })
  it('is not there where the posting names another place', () => expect(read(`${text}\nMísto: Přerov`).places.map(({ city }) => city)).toEqual(['Přerov']))
})
