import type { FlagIn } from '../../lib/notes/check/check'
import { flagKey, type Decisions, type SharedNote } from '../../lib/notes/check/share'
import { FormSection } from '../look/FormSection'
import { FewPeople, type FewPeopleProps } from './FewPeople'
import { FlagLine } from './FlagLine'
import { SharedFacts } from './SharedFacts'

export type ShareViewProps = FewPeopleProps & {
  flags: readonly FlagIn[]
  /** The text that a flag stands in, by its place. */
  texts: ReadonlyMap<string, string>
  decisions: Decisions
  onDecide: (key: string, instead: string | undefined) => void
  hasText: boolean
  withText: boolean
  onWithText: (withText: boolean) => void
  /** What would leave, word for word. */
  leaves: SharedNote
  /** The own key's public half as one compares it by eye; undefined while there is none. */
  fingerprint: string | undefined
  /** When this note was written to a file before, as shown. */
  before: string | undefined
  trouble: string | undefined
  onWrite: () => void
}

/** A note of one's own on its way out: what was noticed, what of it goes, exactly what that is, and the file. */
export const ShareView = (props: ShareViewProps) => {
  const { flags, texts, decisions, onDecide, hasText, withText, onWithText, leaves, fingerprint, before, trouble, onWrite } = props
  return (
    <>
      <p className="lead">This makes a file that you can give to who runs a pack. Nothing is sent anywhere by it: the file lies on your machine until you hand it on.</p>
      <FormSection title="Who could tell" hint="A note is signed with a key, not with your name. Its content may still point to you.">
        <FewPeople {...props} />
      </FormSection>
      <FormSection title="Free text" hint="The facts alone tell less of you than your own way of writing.">
        {hasText
          ? <label className="tick"><input type="checkbox" checked={withText} onChange={event => onWithText(event.target.checked)} /><span>My free text goes too</span></label>
          : <p className="faint">This note has none.</p>}
      </FormSection>
      <FormSection title="Noticed" hint="A help for your own eyes: it can miss something. Names, ways to reach people, links, days, and words that are not yours to give away.">
        {flags.length === 0 ? <p>Nothing was noticed. Read it once yourself.</p> : flags.map(flag => (
          <FlagLine key={flagKey(flag)} flag={flag} text={texts.get(flag.at) ?? ''} decision={decisions[flagKey(flag)]} onDecide={instead => onDecide(flagKey(flag), instead)} />
        ))}
      </FormSection>
      <FormSection title="Exactly this leaves" hint="No id of yours, no day, no address. The number is made for this file, so that you can take the note back.">
        <SharedFacts note={leaves} />
        <details className="raw"><summary>The same as the file has it</summary><pre>{JSON.stringify(leaves, undefined, 2)}</pre></details>
      </FormSection>
      <FormSection title="The file">
        <p>{fingerprint === undefined ? 'A key is made for you now and kept in this browser.' : <>It is signed with your key <code>{fingerprint}</code>.</>} Everybody who reads the pack sees that notes signed with it are by one person, and nothing else of you. Who has the file of “Export everything” has that key.</p>
        {before !== undefined && <p className="soft">You wrote a file of this note on {before}. The new one takes its place in a pack.</p>}
        {trouble !== undefined && <p className="trouble" role="alert">{trouble}</p>}
        <div className="actions"><button type="button" className="button go" onClick={onWrite}>Write the file</button></div>
      </FormSection>
    </>
  )
}
