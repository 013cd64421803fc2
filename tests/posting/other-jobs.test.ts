import { describe, expect, it } from 'vitest'
import { withoutOtherJobs } from '../../lib/posting/other-jobs'
import { ownWords } from '../../lib/posting/own-words'
import { captureText } from '../../lib/posting/capture-text'

const OWN = '# Night Baker\n\nOvenly, Ulm\n\nYou bake bread.\n\n## Requirements\n\n- Sourdough\n\n'
const textsOf = (text: string) => withoutOtherJobs(captureText(text, {}).blocks).map(block => block.text)

describe('blocks that lead to other jobs', () => {
  it.each([
    'Similar jobs', 'Featured jobs', 'Jobs you might be interested in', 'More jobs from Ovenly', 'People also viewed', 'Ähnliche Stellenangebote', 'Weitere Jobs bei Ovenly', 'Offres similaires', 'Ofertas similares',
    'Vagas semelhantes', 'Offerte di lavoro simili', 'Vergelijkbare vacatures', 'Liknande jobb', 'Lignende stillinger', 'Samankaltaisia työpaikkoja', 'Podobne oferty', 'Podobné nabídky', 'Похожие вакансии',
  ])('lose their words under %s', heading => {
    const texts = textsOf(`${OWN}## ${heading}\n\nPastry Chef\n\n€60,000 a year, Ghent`)
    expect(texts).toContain('Sourdough')
    expect(texts.join(' ')).not.toMatch(/60,000|Pastry|Ghent/)
  })

  it('keep their number, so that facts still name the block they were read from', () => {
    const capture = captureText(`${OWN}## Similar jobs\n\nPastry Chef in Ghent`, {})
    expect(ownWords(capture).blocks).toHaveLength(capture.blocks.length)
  })

  it('are passed over where each card is a heading, and the posting goes on behind them', () => {
    const texts = textsOf(`${OWN}## Similar jobs\n\n## Pastry Chef\n\nGhent\n\n## Benefits\n\nFree bread`)
    expect(texts).not.toContain('Ghent')
    expect(texts).toContain('Free bread')
  })

  it.each(['Similar experience', 'Other requirements', 'More about the role', 'Latest technology', 'Further information'])('%s belongs to the posting', heading => {
    expect(textsOf(`${OWN}## ${heading}\n\nOvens and doughs`)).toContain('Ovens and doughs')
  })
})
