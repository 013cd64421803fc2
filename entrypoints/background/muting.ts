import { idInPack, withMute } from '../../lib/notes/pack/mute'
import { failed, ok, type Result } from '../../lib/result'
import { changePack } from '../../lib/store/packs'
import { store } from './store'

/** Hears a note of a pack, or all of a contributor, no more, or again. `note` is its id beside a posting. */
export const muteInPack = async (pack: string, what: { note?: string | undefined; contributor?: string | undefined }, muted: boolean): Promise<Result<Record<string, never>>> => {
  if (what.note === undefined && what.contributor === undefined) return failed('Nothing was named.')
  const note = what.note === undefined ? undefined : idInPack(pack, what.note)
  const changed = await changePack(await store(), pack, now => withMute(now, { note, contributor: what.contributor }, muted))
  return changed ? ok({}) : failed('This pack is not here any more.')
}
