import { useEffect, useState } from 'react'
import { fingerprint } from '../../lib/notes/pack/keys'
import type { Sharing } from '../../lib/notes/pack/sharing'
import { onChange } from '../../lib/store/changes'
import { loadSharing } from '../../lib/store/sharing'
import type { Attempt } from './useKept'

/** What belongs to sharing, and the own key's public half as one compares it by eye; undefined until it was read once. */
export const useSharing = (attempt: Attempt): { sharing: Sharing; fingerprint: string | undefined } | undefined => {
  const [found, setFound] = useState<{ sharing: Sharing; fingerprint: string | undefined }>()
  useEffect(() => {
    const read = () => void attempt('What you shared could not be read', async db => {
      const sharing = await loadSharing(db)
      setFound({ sharing, fingerprint: sharing.keys && (await fingerprint(sharing.keys.publicKey)) })
    })
    read()
    return onChange(what => {
      if (what === 'packs' || what === 'all') read()
    })
  }, [attempt])
  return found
}
