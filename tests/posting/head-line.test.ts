import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { readCompany } from '../../lib/posting/company'
import { mailDomains, mayBeName } from '../../lib/posting/head-line'
import { looksLikePosting } from '../../lib/posting/looks'
import { readTitle } from '../../lib/posting/title'
import { readsLikeTitle } from '../../lib/posting/title-like'

const read = (text: string): { title: string | undefined; company: string | undefined } => {
  const capture = captureText(text, {})
  const title = readTitle(capture, capture.blocks)
  return { title: title?.value, company: readCompany(capture, capture.blocks, title)?.value }
}

describe('a line that says title, employer and place', () => {
  it.each([
    ['Camarera de pisos - Hotel Miralta - Palma de Mallorca\n\nSe precisa camarera para la temporada.', 'Camarera de pisos', 'Hotel Miralta'],
    ['Ovenly - Backend Engineer - Ghent - FT\n\nWe bake in the cloud.', 'Backend Engineer', 'Ovenly'],
    ['# Backend Engineer - Ovenly Crust - Ghent\n\nWe bake.', 'Backend Engineer', 'Ovenly Crust'],
    ['Kokki, Ravintola Vanha Paja\n\nTyö on kokoaikaista.', 'Kokki', 'Ravintola Vanha Paja'],
    ['# [HIBRIDO SP] Desenvolvedor Pleno - Forno Digital\n\nEnviar e-mail para vagas@fornodigital.com.br', 'Desenvolvedor Pleno', 'Forno Digital'],
    ['# [Curitiba- PR] Analista Pleno na Forno Digital Brasil\n\nInteressados: vagas@fornodigital.com.br', 'Analista Pleno', 'Forno Digital Brasil'],
    ['Larke HR - Fiche de poste Assistant Facturation\n\nLieu : Nantes', 'Assistant Facturation', 'Larke HR'],
    ['Pęcice Małe - Sprzedawca - Zakłady Zbożowe Kłos S.A.\n\nZakłady Zbożowe Kłos S.A. poszukuje osób.', 'Sprzedawca', 'Zakłady Zbożowe Kłos S.A.'],
    ['Kellner/in - Strandhotel Auental - 9220 Velden\n\nWir bieten Unterkunft.', 'Kellner/in', 'Strandhotel Auental'],
    ['Ovenly | Ghent, Belgium | Hybrid | Full-time\n\nOvenly makes ovens. We are hiring a Senior Rust Engineer and a Product Designer.', 'Senior Rust Engineer', 'Ovenly'],
  ])('%j', (text, title, company) => expect(read(text)).toEqual({ title, company }))

  it.each([
    ['Software Engineer - Platform - Berlin\n\nYou build things.', 'Software Engineer - Platform'],
    ['Sales Representative - Safety Division - Oregon and Idaho\n\nYou sell.', undefined],
    ['Nurse - ICU\n\nYou care.', undefined],
  ])('takes no part of %j for the employer', (text, title) => {
    expect(read(text).company).toBeUndefined()
    if (title !== undefined) expect(read(text).title).toBe(title)
  })

  it('keeps what belongs to a title', () => {
    expect(read('# [Rye] Bakery Manager [IC3]\n\nYou lead the bakery.').title).toBe('[Rye] Bakery Manager [IC3]')
  })
})

describe('the employer without a legal form', () => {
  it.each([
    ['Auxiliar contable\nGrupo Levaduro del Norte\nMonterrey, Nuevo León\n\nRequisitos: experiencia.', 'Grupo Levaduro del Norte'],
    ['Koch (m/w/d)\nGasthof zur Mühle - 5710 Oberkaprun\nVollzeit\n\nWir suchen Verstärkung.', 'Gasthof zur Mühle'],
    ['Payroll Specialist\nHarborleaf | Remote\n\nYou run payroll.', 'Harborleaf'],
    ['Sprzedawca\n\nFirma Kłos-AGD poszukuje osoby na stanowisko sprzedawcy.', 'Kłos-AGD'],
    ['Kasjer\n\nStacja Paliw Łuna w Pęcicach zatrudni kasjera.', 'Stacja Paliw Łuna'],
    ['Developer\n\nWe work with clients of Crustwell Technologies in Ghent. Write to ivo@crustwelltech.com.', 'Crustwell Technologies'],
  ])('%j', (text, company) => expect(read(text).company).toBe(company))

  it.each([
    ['Logistics Officer\nAnonymous Employer\n\nYou plan routes.'],
    ['Administratör\n\nJust nu söker vi dig som gillar ordning.'],
    ['Analista\n\nO que você precisa saber: experiência.'],
    ['Développeur\n\nL\'équipe Pain recherche un développeur.'],
    ['Developer\n\nWrite to somebody.baker@gmail.com about Gmail.'],
  ])('%j names none', text => expect(read(text).company).toBeUndefined())

  it('knows what mail addresses are called after', () => {
    expect(mailDomains([{ kind: 'paragraph', text: 'a@crust.co.uk, b@gmail.com, c@jobs.oven-works.de', under: [] }])).toEqual(['crust', 'ovenworks'])
  })

  it.each([['Hotel Miralta', true], ['Machine Learning Engineer', false], ['Remote', false], ['Ghent', false], ['CLT/PJ', false], ['Lar de idosos', false]])('%j may be a name: %j', (words, expected) => expect(mayBeName(words)).toBe(expected))
})

describe('advertisements that call for several', () => {
  it.each([['Nurses', true], ['Electricians', true], ['Desenvolvedores', true], ['Open positions', false], ['Our partners', false], ['https://example.com/developer', false]])('%j reads like a title: %j', (line, expected) => expect(readsLikeTitle(line)).toBe(expected))
  it('takes a line of fields for the head of an offer', () => {
    expect(looksLikePosting(captureText('Ovenly | Ghent | ONSITE | Full-time\n\nWe make software for bakeries and grow fast. We\'re currently looking for:\n\nSenior Bakers, Data Engineers', {})).verdict).toBe('posting')
  })
})
