import type { ReactNode } from 'react'
import type { Subscription } from '../../lib/notes/pack/subscription'
import { linkable, sayBare, sayMoment, sayNotes, sayProgress, sayUntil } from './pack-words'
import { MutedList } from './MutedList'

/** A subscription with what has to be looked up for it: its key as one compares it by eye, and what muted notes and people are called. */
export type PackShown = { pack: Subscription; fingerprint: string; notes: readonly { key: string; words: string }[]; people: readonly { key: string; words: string }[] }

export type PackActions = {
  onLook: (pack: Subscription) => void
  onMute: (pack: Subscription, muted: boolean) => void
  onRemove: (pack: Subscription) => void
  onUnmuteNote: (pack: Subscription, note: string) => void
  onUnmutePerson: (pack: Subscription, key: string) => void
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => <div><dt>{name}</dt><dd>{children}</dd></div>

/** One pack: what it says of itself, what is known of it, what can be done with it. */
export const PackCard = ({ shown: { pack, fingerprint, notes, people }, busy, today, ...act }: PackActions & { shown: PackShown; busy: boolean; today: string }) => {
  const { manifest, address, muted, loading, trouble } = pack
  const bare = sayBare(pack)
  const homepage = linkable(manifest.homepage)
  return (
    <article className="pack" aria-label={manifest.name}>
      <div className="pack-head">
        <h3>{manifest.name}{muted && <span className="pack-muted">muted</span>}</h3>
        <div className="actions">
          {address !== undefined && <button type="button" className="button small" disabled={busy} aria-label={`Look for a newer version of ${manifest.name} now`} onClick={() => act.onLook(pack)}>{busy ? 'Looking…' : 'Look now'}</button>}
          <button type="button" className="button small" aria-label={`${muted ? 'Unmute' : 'Mute'} ${manifest.name}`} onClick={() => act.onMute(pack, !muted)}>{muted ? 'Unmute' : 'Mute'}</button>
          <button type="button" className="button small" aria-label={`Remove ${manifest.name}`} onClick={() => act.onRemove(pack)}>Remove</button>
        </div>
      </div>
      {manifest.about !== undefined && <p>{manifest.about}</p>}
      <div aria-live="polite">
        {loading && busy && <p className="soft">{sayProgress(loading.done, loading.of)}</p>}
        {bare !== undefined && !busy && <p className="trouble">{bare}</p>}
        {trouble !== undefined && !busy && <p className="trouble">The last look brought nothing new. {trouble} The notes you have stay.</p>}
      </div>
      <dl className="pack-facts">
        <Row name="Notes">{sayNotes(manifest.notes)}, version {manifest.version}</Row>
        <Row name="Counts until">{sayUntil(manifest.expires, today)}</Row>
        <Row name="Licence">{manifest.licence}</Row>
        <Row name="Key">
          <code>{fingerprint}</code>
          <span className="faint">Pinned when you took the pack: a version signed with another key is refused. Compare it with what its makers publish.</span>
        </Row>
        <Row name="From">{address ?? 'a file'}</Row>
        {homepage !== undefined && <Row name="Its makers"><a href={homepage} target="_blank" rel="noreferrer noopener">{homepage}</a></Row>}
        <Row name="Last looked at">{sayMoment(pack.checkedAt)}{address === undefined && '. A pack from a file is renewed by choosing a newer file'}</Row>
      </dl>
      <MutedList title="Muted notes" muted={notes} onUnmute={key => act.onUnmuteNote(pack, key)} />
      <MutedList title="Muted people" muted={people} onUnmute={key => act.onUnmutePerson(pack, key)} />
    </article>
  )
}
