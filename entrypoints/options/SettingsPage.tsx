import browser from 'webextension-polyfill'
import { sayDay } from '../../components/facts/say-day'
import { FormSection } from '../../components/look/FormSection'
import { BackupPart } from '../../components/settings/BackupPart'
import { CorrectedList } from '../../components/settings/CorrectedList'
import { Keys } from '../../components/settings/Keys'
import { Privacy } from '../../components/settings/Privacy'
import { RatesPart } from '../../components/settings/RatesPart'
import { Remembering } from '../../components/settings/Remembering'
import { SiteList } from '../../components/settings/SiteList'
import { WipePart } from '../../components/settings/WipePart'
import { isUnchanged } from '../../lib/skills/own-words'
import { send } from '../../lib/messages/send'
import { changeSettings } from '../../lib/store/settings-store'
import { RATES_DATE } from '../../lib/vocabulary/exchange-rates'
import { linkToCorrect } from './route'
import { useBackup } from './useBackup'
import type { Attempt, Kept } from './useKept'
import { useMemory } from './useMemory'
import { useRates } from './useRates'
import type { Say } from './useToast'

export type SettingsPageProps = { kept: Kept; attempt: Attempt; say: Say }

const KEYS = [
  { keys: ['Alt', 'Shift', 'S'], does: 'save the role of the open tab' },
  { keys: ['Esc'], does: 'put the sidebar away, unless the page has its own use for it' },
  { keys: ['/'], does: 'search the saved roles' },
  { keys: ['j', 'k'], does: 'next and previous role' },
  { keys: ['Enter'], does: 'open the role' },
]

const inPlainWords = ({ roles, notes, profile, corrections, seen, words }: Kept): string => {
  const counted = (count: number, one: string): string[] => (count === 0 ? [] : [`${count} ${count === 1 ? one : `${one}s`}`])
  const parts = [...counted(roles.length, 'role'), ...counted(notes.length, 'note'), ...(profile ? ['your profile'] : []), ...(corrections.length > 0 ? ['your corrections'] : []), ...(seen > 0 ? ['what you looked at'] : []), ...(isUnchanged(words) ? [] : ['your skills']), 'your settings']
  return parts.length === 1 ? 'your settings' : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** What the person set, their data in and out, and what happens with it. */
export const SettingsPage = ({ kept, attempt, say }: SettingsPageProps) => {
  const backup = useBackup(attempt, say)
  const memory = useMemory(attempt, say)
  const { offSites, allowedSites, rates } = kept.settings
  const exchange = useRates(attempt, say, allowedSites)
  const switchOn = async (host: string) => {
    const set = (off: boolean) => attempt('The site could not be changed', db =>
      changeSettings(db, now => ({ offSites: off ? [...new Set([...now.offSites, host])] : now.offSites.filter(site => site !== host) })))
    if (await set(false)) say(`The sidebar comes on ${host} again`, () => void set(true))
  }
  // Whoever gives a permission back must ask for it anew with a click on that site, so this has no undo.
  const disallow = (host: string) => attempt('The site could not be taken out', async () => {
    const told = await send('allow', { host, allowed: false })
    if (!told.ok) throw new Error(told.why)
    // A board that came to be known since belongs to the extension's own permissions, which cannot be given back.
    await browser.permissions.remove({ origins: [`*://${host.replace(/:\d+$/, '')}/*`] }).catch(() => false)
    say(`${host} is no longer read on its own. The toolbar button still works there`)
  })
  return (
    <>
      <h1>Settings</h1>
      <FormSection title="Sites">
        <SiteList title="Allowed by you" about="Besides the job boards it knows, the extension looks for postings here." sites={allowedSites} empty="None. The toolbar button offers it on any site." action="Remove" onRemove={disallow} />
        <SiteList title="Switched off" about="No sidebar comes on these sites." sites={offSites} empty="None. The sidebar's own menu switches a site off." action="Switch on" onRemove={switchOn} />
      </FormSection>
      <FormSection title="Looked at before">
        <Remembering on={!kept.settings.forgetful} count={kept.seen} onSwitch={memory.remember} onForget={memory.forgetAll} />
      </FormSection>
      <FormSection title="Exchange rates">
        <RatesPart on={rates?.on === true} shipped={sayDay(RATES_DATE)} fetched={rates?.table && sayDay(rates.table.date)} trouble={rates?.trouble} busy={exchange.busy} onSwitch={exchange.switchTo} onAgain={exchange.look} />
      </FormSection>
      <FormSection title="Your corrections">
        <CorrectedList jobs={kept.corrections} linkTo={id => linkToCorrect('kept', id)} onForget={memory.forgetJob} />
      </FormSection>
      <FormSection title="Your data">
        <BackupPart onExport={backup.exportNow} onFile={backup.onFile} preview={backup.preview} trouble={backup.trouble} onImport={backup.importNow} onCancel={backup.cancel} />
      </FormSection>
      <FormSection title="Delete everything">
        <WipePart what={inPlainWords(kept)} onExport={backup.exportNow} onWipe={backup.wipe} />
      </FormSection>
      <FormSection title="Privacy"><Privacy /></FormSection>
      <FormSection title="Keys" hint="The browser lets you change the first one under its extension shortcuts."><Keys keys={KEYS} /></FormSection>
      <p className="faint version">Roleglass {browser.runtime.getManifest().version}</p>
    </>
  )
}
