import type { Block } from '../text/block'
import { anyOf, bare, plain } from '../text/cues'
import { saidIn } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { isCity } from '../vocabulary/cities'
import { PREFERENCE } from '../vocabulary/work-words'
import { labelledAs } from './labelled-as'
import type { Place } from './place'
import { locatedPlaces } from './place-country'
import { placeOfTownHall, placesInForms, placesPinned } from './place-form'
import { placeInFirm } from './place-in-firm'
import { mergedPlaces, narrowest } from './place-merged'
import type { Where } from './place-names'
import { placesInProse } from './place-prose'
import { placesSought } from './place-sought'
import { placesAtTop, placesInTitle } from './place-top'
import { isScope, placesIn } from './place-words'

const PREFERRED = anyOf(PREFERENCE)
const LONGEST_LINE = 110

const isNarrow = (where: Where) => where.city !== undefined || where.region !== undefined

/** "Arbetsort: Göteborg. Distansarbete möjligt": the place, and then another sentence. */
const FIRST_SENTENCE = wordPattern(String.raw`^[^.]{3,60}(?=\.\s\p{Lu})`, '')

const HOUSE_LAST = /\s(?:school|high|academy|college|university|hospital|clinic|campus|office|store|branch|airport|library|church|museum|department|division|team|hall|club|hotel|ltd\.?|inc\.?|llc)$/i
/** "Location: Larkspur Junior High": a house and no town. */
const isHouseOnly = ({ city, region, country }: Where): boolean => city !== undefined && region === undefined && country === undefined && !isCity(city) && HOUSE_LAST.test(city)

const fromLabels = (blocks: readonly Block[]): Place[] => labelledAs(blocks, 'place').flatMap(line => {
  if (line.by === 'heading' && line.text.length > LONGEST_LINE) return []
  const preferred = PREFERRED.test(line.label) || PREFERRED.test(line.text)
  const whole = placesIn(line.text, line.by !== 'heading' || line.text.split(' ').length <= 8)
  const first = whole.length > 0 ? undefined : FIRST_SENTENCE.exec(line.text)?.[0]
  const found = first === undefined ? whole : placesIn(first, line.by !== 'heading')
  // "Boston, MA or Remote (US)": the country is where remote work is possible, not another place of work.
  const places = found.some(({ where }) => isNarrow(where)) ? found.filter(({ where }) => isNarrow(where)) : found
  return places.filter(({ where }) => !isHouseOnly(where)).map(({ where, from, to }): Place => ({ ...where, ...(preferred ? { preferred } : {}), said: saidIn(blocks, line, from, to) }))
})

/** A heading such as "Preferred locations" with a line below that begins with the way of working. */
const headedAsPreferred = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.filter(block => block.kind === 'heading' && PREFERRED.test(block.text)).map(block => bare(block.text)))

const firstOf = (said: readonly Place[], ...others: readonly (() => readonly Place[])[]): readonly Place[] => {
  for (const other of others) {
    if (said.length > 0) return said
    said = other()
  }
  return said
}

/**
 * The places of work that a posting names: under a place label, in a short line at its top, or where a sentence says that the
 * job is based there; at last in its title. A city that prose merely mentions is none. `region` only where it is written, `country`
 * also where the city is enough to tell it (locatedPlaces).
 */
export const readPlaces = (blocks: readonly Block[]): Place[] => {
  const preferred = headedAsPreferred(blocks)
  const said = [...placesAtTop(blocks), ...fromLabels(blocks), ...placesPinned(blocks), ...placesInProse(blocks)]
  const all = firstOf(said, () => placesInTitle(blocks), () => placesSought(blocks), () => placesInForms(blocks), () => placeOfTownHall(blocks), () => placeInFirm(blocks)).filter(place => !isScope(place, plain(blocks[place.said.block ?? -1]?.text ?? '').slice(0, place.said.from)))
  return narrowest(mergedPlaces(locatedPlaces(mergedPlaces(all.map(place => {
    const under = blocks[place.said.block ?? -1]?.under.at(-1)
    return under !== undefined && preferred.has(bare(under)) ? { ...place, preferred: true } : place
  })), blocks)))
}
