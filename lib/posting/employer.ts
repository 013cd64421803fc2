import type { Block } from '../text/block'
import { anyOf, plain } from '../text/cues'
import { saidInBlock, type Stated } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { AGENCIES, AGENCY_NAMES, CLIENT_CUES } from '../vocabulary/agencies'
import { employerKey } from './identity'

/** Who employs, and who only recruits. */
export type Employer = { company?: Stated<string>; agency?: Stated<string> }

const known = new Set(AGENCIES)
const inName = anyOf(AGENCY_NAMES)
const cues = anyOf(CLIENT_CUES)
/** What every such sentence holds in some form, so that most texts need no closer look. */
const MAYBE = /client|kunde|mandant|auftrag|opdrachtgever|klant|employment (?:agency|business)|vermittlung|überlassung|importante empresa|azienda|per conto/i
/** Jobs of the agency itself. */
const OWN_JOB = /recruit|personaldisponent|personalberat|headhunt|talent acquisition|reclutad|recrutador|selezionat|intercedent|staffing|chargée? de recrutement/i
/** "Our client, Larkspur Ltd, is …": an agency that names whom it recruits for. */
const NAMED = wordPattern(String.raw`(?:[Oo]ur|[Mm]y) client,? (\p{Lu}[\p{L}\p{N}&'.-]{1,30}(?: \p{Lu}[\p{L}\p{N}&'.-]{0,30}){0,3})(?=,| is | are )`, '')

const LOOKED_AT = 60
const speaksOfClient = (blocks: readonly Block[]): boolean => blocks.slice(0, LOOKED_AT).some(({ text }) => MAYBE.test(text) && cues.test(plain(text.slice(0, 2_000))))

const namedClient = (blocks: readonly Block[]): Stated<string> | undefined => {
  for (const [block, { text }] of blocks.slice(0, LOOKED_AT).entries()) {
    const found = MAYBE.test(text) ? NAMED.exec(plain(text.slice(0, 2_000))) : null
    const name = found?.[1]
    if (!found || name === undefined) continue
    const from = found.index + found[0].lastIndexOf(name)
    return { value: text.slice(from, from + name.length), said: saidInBlock(blocks, block, from, from + name.length) }
  }
  return undefined
}

/**
 * Tells the employer from an agency that posts for it. A firm whose trade is finding people, or one that speaks of "our
 * client" as the employer, is the agency; the employer is then whom it names, else not stated. A posting for the agency's own
 * office ("Recruitment consultant") has the agency as employer.
 */
export const employerOf = (named: Stated<string> | undefined, blocks: readonly Block[], title: string | undefined): Employer => {
  if (named === undefined) return {}
  const isAgency = known.has(employerKey(named.value)) || inName.test(named.value) || speaksOfClient(blocks)
  if (!isAgency || OWN_JOB.test(title ?? '')) return { company: named }
  const client = namedClient(blocks)
  return { ...(client && { company: client }), agency: named }
}
