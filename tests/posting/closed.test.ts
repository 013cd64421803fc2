import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { readClosed } from '../../lib/posting/closed'

const closedIn = (line: string): string | undefined => {
  const capture = captureText(`# Baker\n\n${line}\n\nWe look for a baker in Ghent.`, {})
  return readClosed(capture, capture.blocks)?.words
}

describe('a job that can no longer be had', () => {
  it.each([
    'This position has been filled.', 'This job is no longer available.', 'We are not accepting any more applications.', 'Applications for this role have closed.', 'The vacancy has already been filled.',
    'Diese Stelle ist bereits besetzt.', 'Die Stelle wurde leider schon vergeben.', 'Diese Anzeige ist nicht mehr aktuell.', 'Die Bewerbungsfrist ist abgelaufen.', 'Bewerbungen werden nicht mehr angenommen.',
    'Offre pourvue', 'Cette offre d’emploi n’est plus disponible.', 'Ce poste a été pourvu.', 'L’annonce est désormais clôturée.',
    'Esta oferta ha caducado.', 'Vacante cubierta', 'La convocatoria está cerrada.', 'Ya no se admiten candidaturas.',
    'Vaga encerrada', 'Esta vaga já foi preenchida.', 'Inscrições encerradas', 'A vaga não está mais disponível.',
    'Deze vacature is helaas al vervuld.', 'Reageren op deze vacature is niet meer mogelijk.', 'Posizione chiusa', 'Questa offerta non è più attiva.',
    'Stillingen er desværre besat.', 'Det er ikke længere muligt at søge.', 'Stillingen er allerede besatt.', 'Tjänsten är redan tillsatt.', 'Det går inte längre att ansöka.',
    'Paikka on jo täytetty.', 'Haku on päättynyt.', 'Pracovní místo již bylo obsazeno.', 'Výběrové řízení bylo ukončeno.', 'Miesto je už obsadené.', 'Stanowisko jest już obsadzone.', 'Nabór został zakończony.',
    'Вакансия уже закрыта.', 'Приём откликов завершён.', 'Набір завершено.',
  ])('%s', line => expect(closedIn(line)).toBe(line.replaceAll('\n', ' ')))

  it.each([
    'Applications close on 5 May 2027.', 'We closed our seed round in March.', 'This role will be filled as soon as possible.', 'Once the position has been filled we tell everyone.',
    'Die Stelle ist ab sofort zu besetzen.', 'Bewerbungsschluss ist der 5. Mai.', 'Die Stelle ist befristet zu vergeben.', 'Le poste est à pourvoir dès maintenant.', 'Poste à pourvoir immédiatement.', 'Clôture des candidatures : 5 mai.',
    'La oferta está abierta hasta el 5 de mayo.', 'El proceso de selección consta de dos entrevistas.', 'A vaga é presencial.', 'As inscrições encerram em 5 de maio.', 'De vacature sluit op 5 mei.', 'Fullt stängd bil för leveranser.', 'Stillingen skal besættes snarest.', 'Haku päättyy 5.5.', 'Stanowisko do obsadzenia od zaraz.', 'Nástup po ukončení výběrového řízení.', 'Вакансия открыта до 5 мая.',
  ])('is not told by "%s"', line => expect(closedIn(line)).toBeUndefined())
})
