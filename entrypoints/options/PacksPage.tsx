import { PacksView } from '../../components/packs/PacksView'
import { SharedByYou } from './SharedByYou'
import { usePackActions } from './usePackActions'
import { usePackLoads, usePacks } from './usePacks'
import type { Attempt } from './useKept'
import type { Say } from './useToast'

export type PacksPageProps = { attempt: Attempt; say: Say; allowedSites: readonly string[]; today: string }

/** The packs one reads, and what one shared oneself. */
export const PacksPage = ({ attempt, say, allowedSites, today }: PacksPageProps) => {
  const packs = usePacks(attempt)
  const { actions, busy, file, onSubscribe, onFile, onStop } = usePackActions(attempt, say, allowedSites)
  const loads = usePackLoads(onStop)
  if (!packs) return null
  return (
    <>
      <PacksView {...{ packs, busy, today, onSubscribe, onFile, ...actions }} coming={[...loads, ...(file ? [file] : [])]} />
      <SharedByYou {...{ attempt, say }} />
    </>
  )
}
