import { FilePick } from '../look/FilePick'
import { TextField } from '../look/TextField'

/** What a JSON Resume would bring, line by line, before anything is taken. */
export type ResumePreview = { brings: readonly string[]; left: readonly string[] }

export type ResumeTakeProps = {
  text: string
  onText: (text: string) => void
  /** Why the text cannot be taken, in one line. */
  trouble?: string | undefined
  preview?: ResumePreview | undefined
  /** Whether the form has something that a replacement would push out. */
  filled: boolean
  /** Called where a chosen file cannot be opened. */
  onUnreadable: () => void
  onReplace: () => void
  onMerge: () => void
}

/** A JSON Resume, pasted or chosen as a file: shows what it brings and what is left out, then replaces or adds. */
export const ResumeTake = ({ text, onText, trouble, preview, filled, onUnreadable, onReplace, onMerge }: ResumeTakeProps) => (
  <div className="take">
    <div className="take-pick">
      <FilePick label="Choose a JSON Resume file" accept=".json,application/json" onText={read => (read === undefined ? onUnreadable() : onText(read))} />
      <span className="soft">or paste it below. Many résumé tools export this format; see jsonresume.org.</span>
    </div>
    <TextField label="JSON Resume" value={text} lines={3} placeholder={'{ "basics": { … }, "work": [ … ], "skills": [ … ] }'} error={trouble} onChange={onText} />
    {preview && (
      <div className="take-preview">
        <div>
          <h3>What it brings</h3>
          <ul>{preview.brings.map(line => <li key={line}>{line}</li>)}</ul>
        </div>
        {preview.left.length > 0 && (
          <div>
            <h3>What is left out</h3>
            <ul className="soft">{preview.left.map(line => <li key={line}>{line}</li>)}</ul>
          </div>
        )}
        <div className="actions">
          <button type="button" className="button go" onClick={onReplace}>{filled ? 'Replace the form with it' : 'Take it over'}</button>
          {filled && <button type="button" className="button" onClick={onMerge}>Add what is missing</button>}
          <span className="soft">Nothing is saved until you save the profile.</span>
        </div>
      </div>
    )}
  </div>
)
