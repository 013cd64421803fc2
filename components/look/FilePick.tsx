import { useId } from 'react'

export type FilePickProps = {
  label: string
  /** Gets the file's text, or undefined where it could not be read. */
  onText: (text: string | undefined, name: string) => void
  /** As in an input's `accept`. */
  accept: string
}

/** A button that opens the file chooser and hands over the text of one file. */
export const FilePick = ({ label, onText, accept }: FilePickProps) => {
  const id = useId()
  return (
    <span className="file-pick">
      <input
        id={id} type="file" accept={accept} className="visually-hidden"
        onChange={async event => {
          const input = event.target
          const file = input.files?.[0]
          if (!file) return
          const text = await file.text().catch(() => undefined)
          input.value = ''
          onText(text, file.name)
        }}
      />
      <label htmlFor={id} className="button">{label}</label>
    </span>
  )
}
