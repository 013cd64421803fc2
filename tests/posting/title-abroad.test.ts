import { describe, expect, it } from 'vitest'
import { cleanTitle } from '../../lib/posting/title-clean'
import { readsLikeTitle } from '../../lib/posting/title-like'
import { readTitle } from '../../lib/posting/title'
import { captureText } from '../../lib/posting/capture-text'

describe('titles as other languages put them', () => {
  it.each([
    ['Cercasi PANETTIERE', 'PANETTIERE'],
    ['Se necesita camarero', 'camarero'],
    ['Hledáme kuchaře', 'kuchaře'],
    ['Pekař hledán!', 'Pekař'],
    ['Bakker gezocht!', 'Bakker'],
    ['Anuncio de la convocatoria para cubrir, por concurso, una plaza de Técnico de Jardines', 'Técnico de Jardines'],
    ['Elektromonteur (regio Zaanstad)', 'Elektromonteur'],
    ['Tester oprogramowania (zdalnie z terenu Polski)', 'Tester oprogramowania'],
    ['Auxiliar de Cozinha (Vaga exclusiva PcD)', 'Auxiliar de Cozinha'],
    ['Kuchař do jídelny – turnusy 2/2, Mladá Boleslav', 'Kuchař do jídelny'],
    ['Infermiere – RSA Villa Chiara, Cuneo', 'Infermiere'],
    ['Sygeplejersker til Plejecenter Lind, 32-37 timer', 'Sygeplejersker til Plejecenter Lind'],
    ['A Câmara Municipal de Lagoa abre procedimento concursal para um lugar de Assistente Técnico', 'Assistente Técnico'],
    ['Teknisk säljare - Fast lön + provision', 'Teknisk säljare'],
    ['Haustechniker/in (m/w/d) Vollzeit 38,5 h', 'Haustechniker/in (m/w/d)'],
    ['Bäckerin (m/w/d)', 'Bäckerin (m/w/d)'],
    ['Cuisinier (H/F)', 'Cuisinier (H/F)'],
  ])('leaves of %j only the job', (line, title) => expect(cleanTitle(line).text).toBe(title))

  it.each(['Tømrere', 'Sygeplejersker', 'Undersköterskor', 'Verkäuferinnen', 'Keukenbegeleider gezocht!'])('takes %j for a job', line => expect(readsLikeTitle(line)).toBe(true))
  it.each(['Vi bieten dir viel!', 'Komm vorbei!', 'Unterlagen', 'Benefits gesucht werden Talente'])('takes %j for none', line => expect(readsLikeTitle(line)).toBe(false))

  it.each([
    ['a line that announces it, in the case this asks for', 'Úřad města Lomnice\nvyhlašuje výběrové řízení na pozici\n\núředníka odboru výstavby\n\nMísto: Lomnice\nNabízíme stabilní práci a pět týdnů dovolené.', 'úředníka odboru výstavby'],
    ['what stands under a line of words to be found by', '#вакансия #повар\n\nПовар горячего цеха\n\nКафе «Берёза» ищет повара в команду. Платим вовремя.', 'Повар горячего цеха'],
    ['the heading, where a label tells the contract', '# Auxiliar de Cozinha\n\nVaga: Efetivo\nLocal de trabalho: Cajamar, SP\n\nBuscamos pessoa para a cozinha. Oferecemos vale-transporte.', 'Auxiliar de Cozinha'],
  ])('reads the title from %s', (_, text, title) => {
    const capture = captureText(text, {})
    expect(readTitle(capture, capture.blocks)?.value).toBe(title)
  })
})
