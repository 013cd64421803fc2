import { Empty } from '../look/Empty'
import { FormSection } from '../look/FormSection'
import { PackCard, type PackActions, type PackShown } from './PackCard'
import { Subscribe, type SubscribeProps } from './Subscribe'

export type PacksViewProps = SubscribeProps & PackActions & {
  packs: readonly PackShown[]
  /** Ids of packs that are being looked at. */
  busy: readonly string[]
  /** "YYYY-MM-DD". */
  today: string
}

/** The packs one reads, and the way to take another. */
export const PacksView = ({ packs, busy, today, coming, onSubscribe, onFile, ...actions }: PacksViewProps) => (
  <>
    <h1>Packs</h1>
    <p className="lead">A pack is a signed file of interview notes that a community keeps. It comes down whole and lies on this machine, so nobody learns which employer you look at.</p>
    <FormSection title="Take a pack" hint="Its makers give you an address or a file."><Subscribe {...{ coming, onSubscribe, onFile }} /></FormSection>
    <FormSection title="Your packs" hint="Notes of all packs stand together beside a posting, each with its pack’s name.">
      {packs.length === 0
        ? <Empty title="No packs yet">Put the address of a pack that you trust into the field above. Its notes then show beside the postings of their employers.</Empty>
        : packs.map(shown => <PackCard key={shown.pack.id} {...{ shown, today, ...actions }} busy={busy.includes(shown.pack.id)} />)}
    </FormSection>
  </>
)
