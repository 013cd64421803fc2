import { FilePick } from '../look/FilePick'

/** What is in a chosen export, in numbers. `at` is when it was written, as shown. */
export type BackupPreview = { name: string; at: string; roles: number; notes: number; profile: boolean; packs: number; packsFromFile: number; keys: boolean }

export type BackupPartProps = {
  onExport: () => void
  onFile: (text: string | undefined, name: string) => void
  preview?: BackupPreview | undefined
  /** Why the file cannot be taken in. */
  trouble?: string | undefined
  onImport: () => void
  onCancel: () => void
}

const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`

/** One file out, one file in. A chosen file shows what is in it before anything is written. */
export const BackupPart = ({ onExport, onFile, preview, trouble, onImport, onCancel }: BackupPartProps) => (
  <div className="backup">
    <div className="actions">
      <button type="button" className="button" onClick={onExport}>Export everything</button>
      <FilePick label="Import a file" accept=".json,application/json" onText={onFile} />
    </div>
    <p className="soft">One JSON file with roles and their saved pages, profile, notes, corrections, what you looked at, which packs you read, and settings. If you ever shared a note, it also holds the key that signs in your name. Keep it where only you can read it.</p>
    <div aria-live="polite">
      {trouble && <p className="trouble" role="alert">{trouble}</p>}
      {preview && (
        <div className="take-preview">
          <p><strong>{preview.name}</strong>, written {preview.at}, has {counted(preview.roles, 'role')}, {counted(preview.notes, 'note')}{preview.profile ? ', a profile' : ', no profile'} and settings.</p>
          {preview.packs > 0 && <p>It names {counted(preview.packs, 'pack')} without the notes: {preview.packsFromFile === 0 ? 'these are fetched again from where they came from' : `${preview.packsFromFile === preview.packs ? 'these came' : `${preview.packsFromFile} of them came`} from a file, which you choose again under Packs`}.</p>}
          {preview.keys && <p>It holds a key for signing shared notes. It is taken in only if this browser has none.</p>}
          <p className="soft">What has the same identity here is replaced, everything else stays. It is taken in whole or not at all.</p>
          <div className="actions">
            <button type="button" className="button go" onClick={onImport}>Import all of it</button>
            <button type="button" className="button" onClick={onCancel}>Leave it</button>
          </div>
        </div>
      )}
    </div>
  </div>
)
