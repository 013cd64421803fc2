import { describe, expect, it } from 'vitest'
import { readOutcome } from '../../lib/notes/outcome'
import { readNote } from '../../lib/notes/read'

const abroad = (text: string) => readNote(text, { id: 'n', now: '2026-11-01T00:00:00.000Z' }).outcome

describe('how an account ended', () => {
  it.each([
    ['They made an offer, which I politely turned down because of the rota.', 'declined'],
    ['I ended up taking another job.', undefined], ['In the end I took another offer.', 'declined'],
    ['I told the baker I was no longer interested.', 'withdrew'], ['I decided not to continue.', 'withdrew'], ['I walked away.', 'withdrew'],
    ['They eventually decided not to proceed.', 'rejected'], ['The team decided to pass.', 'rejected'], ['The depot has decided not to move forward.', undefined], ['The company has decided not to move forward.', 'rejected'],
    ['That was the end of the road for me.', 'rejected'], ['I failed the driving test.', 'rejected'], ['I did not make the cut.', 'rejected'], ['So it was a no.', 'rejected'],
    ['On this occasion we will not be taking you further.', 'rejected'], ['The post was given to an internal applicant.', 'rejected'],
    ['Outcome: dropped after stage 2 (too few tickets).', 'rejected'], ['Final verdict - Reject', 'rejected'],
    ['We are delighted to offer you the rota post.', 'offer'], ['Started the following Monday.', 'offer'], ['Joining in July!', 'offer'], ['They chose five, and luckily I was one of them.', 'offer'], ['I signed the contract on Friday.', 'offer'], ['Hired on the spot.', 'offer'],
    ['The portal still says in progress.', 'pending'], ['They said they’d let everyone know within a fortnight.', 'pending'],
    ['Emailed twice. Still nothing.', 'ghosted'], ['Crickets.', 'ghosted'], ['The owner said he would call me by Friday. That was two months ago.', 'ghosted'],
  ])('is read from %j', (text, outcome) => expect(readOutcome(text)).toBe(outcome))

  it.each([
    'A friend was rejected in the same round.', 'Sixty people were eliminated by the test.', 'My colleague was hired.', 'The HR said she would call me on Monday for the next round.\nShe did.\nWe met.\nIt was short.\nThe oven was hot.\nWe spoke of bread.\nThen of wages.',
    'I was among those shortlisted.', 'The interview started on time.', 'I got selected for the next round.', 'Outcome: cleared round 2', 'They asked how I handle a rejected loaf.',
  ])('is not told by %j', text => expect(readOutcome(text)).toBeUndefined())

  it('is what stands below the heading of the verdict, whatever became of others', () => {
    expect(readOutcome('## Verdict\n\n**Accepted**\n\n## Tips\n\nA guy passed all of it but he was rejected because of his tone.')).toBe('offer')
  })
  it('is the last of several verdicts, of which each round has one', () => {
    expect(readOutcome('Round 1\nResult: selected\nRound 2\nResult: not selected')).toBe('rejected')
  })
  it('is told by a later sentence where that contradicts a round’s own verdict', () => {
    expect(readOutcome('Round 1 verdict\nResult: selected\nIn round 2 I was rejected.')).toBe('rejected')
  })

  it.each([
    ['Nach dem Gespräch in der Backstube kam eine Mail, man habe sich für jemand anderen entschieden.', 'rejected'],
    ['Ich hatte ein Gespräch mit der Leiterin und habe jetzt den Vertrag unterschrieben. Ich arbeite jetzt dort.', 'offer'],
    ['Hice una entrevista con la encargada de la tienda y hasta hoy no sé nada de ellos.', 'ghosted'],
    ['Rozmowa z kierownikiem piekarni. Dostałam ofertę, ale odrzuciłam, bo stawka była niska.', 'declined'],
    ['Un entretien avec le gérant de la boulangerie, puis plus aucune nouvelle.', 'ghosted'],
    ['Een gesprek met de bedrijfsleider van de winkel, maar het is iemand anders geworden.', 'rejected'],
    ['Ho fatto un colloquio con il titolare del forno, alla fine hanno preferito un altro.', 'rejected'],
    ['Entrevista com a dona da padaria e depois assinei o contrato.', 'offer'],
  ])('is read from an account in another language: %j', (text, outcome) => expect(abroad(text)).toBe(outcome))
})
