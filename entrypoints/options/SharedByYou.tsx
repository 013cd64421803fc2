import { FormSection } from '../../components/look/FormSection'
import { SharedList } from '../../components/share/SharedList'
import type { Shared } from '../../lib/notes/pack/sharing'
import { makeKeys } from '../../lib/notes/pack/keys'
import { makeSubmission } from '../../lib/notes/pack/submission'
import { forgetShared, ownKeys, rememberShared } from '../../lib/store/sharing'
import { download } from './download'
import type { Attempt } from './useKept'
import { useSharing } from './useSharing'
import type { Say } from './useToast'

/** What the person wrote files of, and the files that take it back. */
export const SharedByYou = ({ attempt, say }: { attempt: Attempt; say: Say }) => {
  const found = useSharing(attempt)
  const onWithdraw = (one: Shared) => attempt('The file could not be written', async db => {
    const made = await makeSubmission({ withdraw: one.id }, await ownKeys(db, makeKeys))
    if (!made.ok) throw new Error(made.why)
    download(`roleglass-take-back-${one.id.slice(0, 8)}.json`, `${JSON.stringify(made.value, undefined, 1)}\n`)
    await rememberShared(db, { ...one, withdrawn: new Date().toISOString() })
    say('The file that takes it back is written. Nothing was sent', () => void attempt('It could not be put back', again => rememberShared(again, one)))
  })
  const onForget = (one: Shared) => attempt('It could not be forgotten', async db => {
    const before = await forgetShared(db, one.id)
    if (before) say('Forgotten', () => void attempt('It could not be put back', again => rememberShared(again, before)))
  })
  return found && (
    <FormSection title="Shared by you" hint="Notes that you wrote files of, to hand to who runs a pack.">
      <SharedList shared={found.sharing.shared} fingerprint={found.fingerprint} onWithdraw={one => void onWithdraw(one)} onForget={one => void onForget(one)} />
    </FormSection>
  )
}
