import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RatesPart, type RatesPartProps } from '../../components/settings/RatesPart'

const shown = (props: Partial<RatesPartProps>): string =>
  renderToStaticMarkup(<RatesPart on={false} shipped="29 September 2026" fetched={undefined} trouble={undefined} busy={false} onSwitch={() => undefined} onAgain={() => undefined} {...props} />)

describe('the switch for exchange rates', () => {
  it.each<[string, Partial<RatesPartProps>, string]>([
    ['is off', {}, 'aria-checked="false"'],
    ['is on', { on: true }, 'aria-checked="true"'],
    ['says which table is in use', {}, 'the table of 29 September 2026 that comes with the extension'],
    ['says which fetched table is in use', { on: true, fetched: '20 November 2026' }, 'European Central Bank’s table of 20 November 2026'],
    ['says that a fetched table is kept while it is off', { fetched: '20 November 2026' }, 'is kept'],
    ['says who is asked for what and how often', {}, 'www.ecb.europa.eu is asked for one public file, once a day at most'],
    ['says that nothing of the person goes along', {}, 'Nothing of yours goes along'],
    ['says why nothing came, and offers to try again', { on: true, trouble: 'The bank could not be reached.' }, 'could not be reached. The table in use stays. <button type="button" class="link">Try again'],
    ['says that it is asking', { on: true, busy: true, trouble: 'The bank could not be reached.' }, 'Asking the European Central Bank'],
  ])('%s', (_, props, words) => expect(shown(props)).toContain(words))
  it.each<[string, Partial<RatesPartProps>]>([['while it is off', { trouble: 'x' }], ['while it asks again', { on: true, busy: true, trouble: 'x' }]])('tells no old trouble %s', (_, props) => expect(shown(props)).not.toContain('Try again'))
})
