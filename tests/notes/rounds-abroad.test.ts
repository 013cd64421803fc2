import { describe, expect, it } from 'vitest'
import { readNote } from '../../lib/notes/read'

const note = (text: string) => readNote(text, { id: 'n', now: '2026-11-01T00:00:00.000Z' })
const kinds = (text: string) => note(text).rounds.map(({ kind }) => kind)

describe('rounds told in other languages', () => {
  it.each([
    ['German', 'Zuerst gab es ein Telefonat mit der Personalabteilung, danach ein Gespräch mit der Filialleiterin und einen Probetag.', ['recruiter-screen', 'manager', 'trial-work']],
    ['German, numbered', '1. Videogespräch (30 Min.)\n2. Einstellungstest\n3. Gehaltsgespräch', ['phone', 'online-assessment', 'offer-talk']],
    ['French', 'D’abord un entretien téléphonique avec la recruteuse, puis un essai en cuisine et enfin un entretien avec la patronne.', ['recruiter-screen', 'trial-work', 'manager']],
    ['Spanish', 'Me llamaron para una entrevista telefónica con recursos humanos, luego una prueba técnica y al final una entrevista con la encargada.', ['recruiter-screen', 'online-assessment', 'manager']],
    ['Portuguese', 'Primeiro uma conversa com o RH, depois uma dinâmica de grupo e por fim entrevista com a gerente.', ['recruiter-screen', 'panel', 'manager']],
    ['Italian', 'Prima una telefonata, poi un colloquio tecnico e infine una giornata di prova.', ['phone', 'domain', 'trial-work']],
    ['Romanian', 'Mai întâi un interviu telefonic, apoi un test scris și la final interviu cu directorul.', ['phone', 'online-assessment', 'manager']],
    ['Dutch', 'Eerst een telefonisch gesprek, daarna een meeloopdag en vervolgens een gesprek met de eigenaar.', ['phone', 'trial-work', 'manager']],
    ['Swedish', 'Först en telefonintervju, sedan en intervju med chefen och till sist referenstagning.', ['phone', 'manager', 'references']],
    ['Danish', 'Først en telefonsamtale, derefter en samtale med lederen og en prøvedag.', ['phone', 'manager', 'trial-work']],
    ['Finnish', 'Ensin puhelinhaastattelu, sitten soveltuvuustesti ja lopuksi haastattelu esimiehen kanssa.', ['phone', 'online-assessment', 'manager']],
    ['Polish', 'Najpierw rozmowa telefoniczna z rekruterem, potem zadanie domowe, na końcu spotkanie z dyrektorką.', ['recruiter-screen', 'take-home', 'manager']],
    ['Czech', 'Nejdřív telefonát, pak zkušební den a nakonec pohovor s majitelem.', ['phone', 'trial-work', 'manager']],
    ['Russian', 'Сначала созвон с рекрутером, потом тестовое задание, затем встреча с директором.', ['recruiter-screen', 'take-home', 'manager']],
    ['Ukrainian', 'Спочатку дзвінок, потім тестове завдання, далі співбесіда з керівником.', ['phone', 'take-home', 'manager']],
    ['arrows between them', 'Bäckerei in Ulm | Telefonat → Probeschicht → Gespräch mit dem Meister', ['phone', 'trial-work', 'manager']],
  ])('are read in %s', (_, text, expected) => expect(kinds(text)).toEqual(expected))

  it('keep their words, their length and their place in the text', () => {
    const text = 'Bäckerei\n\n1. Telefoninterview (30 Min.)\n2. Probetag, sechs Stunden'
    const [first] = note(text).rounds
    expect(first).toMatchObject({ kind: 'phone', name: 'Telefoninterview', minutes: 30 })
    expect(text.split('\n')[first?.said?.block ?? 0]?.slice(first?.said?.from, first?.said?.to)).toBe(first?.said?.words)
  })
  it('are one where the same is spoken of again, two where it is said to be a second', () => {
    expect(kinds('Es gab ein Gespräch mit der Chefin. Das Gespräch mit der Chefin war kurz.')).toEqual(['manager'])
    expect(kinds('Es gab ein Gespräch mit der Chefin. Dann ein zweites Gespräch mit der Chefin.')).toEqual(['manager', 'manager'])
  })
  it('are not what did not take place', () => expect(kinds('Zuerst ein Telefonat mit HR, dann kein Probetag und ein Gespräch mit dem Chef.')).toEqual(['recruiter-screen', 'manager']))
})

describe('how it ended, in other languages', () => {
  it.each([
    ['Nach einer Woche kam die Zusage.', 'offer'], ['Leider bekam ich eine Absage.', 'rejected'], ['Ich habe nie wieder etwas gehört.', 'ghosted'], ['Ich habe das Angebot abgelehnt.', 'declined'], ['Keine Zusage bekommen, schade.', 'rejected'],
    ['J’ai accepté le poste.', 'offer'], ['La réponse a été négative.', 'rejected'], ['Nunca me llamaron.', 'ghosted'], ['Me contrataron a la semana.', 'offer'], ['Nunca recebi retorno da loja.', 'ghosted'],
    ['Non mi hanno preso.', 'rejected'], ['Ik ben aangenomen.', 'offer'], ['Jag fick jobbet.', 'offer'], ['Nikt się nie odezwał.', 'ghosted'], ['Dostałam pracę w sklepie.', 'offer'], ['Už se nikdo neozval.', 'ghosted'], ['Через неделю отказали.', 'rejected'],
  ])('is read from %j', (text, outcome) => expect(note(text).outcome).toBe(outcome))
})

describe('warnings and advice in other languages', () => {
  it('have their topic and their words', () => {
    const read = note('Die Küche ist klein. Der Probetag war unbezahlt. Tipp: nach dem Dienstplan fragen.')
    expect(read.warnings).toMatchObject([{ topic: 'pay', about: 'Der Probetag war unbezahlt', said: { words: 'Der Probetag war unbezahlt.' } }])
    expect(read.advice).toEqual(['Tipp: nach dem Dienstplan fragen.'])
  })
})
