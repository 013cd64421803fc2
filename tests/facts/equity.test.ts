import { describe, expect, it } from 'vitest'
import { readEquity } from '../../lib/facts/equity-text'
import { expectExact, para } from './blocks'

describe('a share in the company, in the languages we read', () => {
  it.each([
    'Verguetung mit Pre-IPO-Equity', 'Unternehmensaktienoptionen', '$112K – $158K • Offers Equity • Offers Bonus', 'Equity range: 0.2% to 0.6%', 'You receive meaningful ownership in the company', 'Virtuelle Anteile am Unternehmen', 'Actionnariat salarié', 'Akciový program pro zaměstnance', 'Personaloptioner', 'Medarbejderaktier', 'Opcje na akcje', 'Aandelenopties', 'Akcje pracownicze', 'Доля в компании',
  ])('is offered: %s', text => {
    const blocks = [para(text)]
    const equity = readEquity(blocks)
    expect(equity).toBeDefined()
    expect(expectExact(blocks, equity)).toBe(1)
  })

  it.each(['Manage stock levels', 'Global Equity Trading technology', 'Actions de formation', 'Restock shelves', 'Flexible options for your hours', 'Mitgestaltung und Beteiligung an Projekten'])('is none: %s', text => {
    expect(readEquity([para(text)])).toBeUndefined()
  })
})
