import { failed, ok, type Result } from '../../result'
import { sha256 } from './keys'
import type { Manifest } from './manifest'

/** A file as its manifest describes it. */
export type Described = { bytes: number; sha256: string }

/** The text of a file, or why it is refused: not the size or not the hash that the signed manifest states, or no UTF-8. `turn` lets others have theirs between two parts of a large file. */
export const checkedContent = async (bytes: Uint8Array<ArrayBuffer>, described: Described, turn: () => Promise<void> = () => Promise.resolve()): Promise<Result<string>> => {
  if (bytes.length !== described.bytes) return failed(`The file has ${bytes.length} bytes where the manifest says ${described.bytes}.`)
  if ((await sha256(bytes)) !== described.sha256) return failed('The file is not the one that was signed: its SHA-256 differs.')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: string[] = []
  try {
    // A part at a time, with other work in between: a whole large file at once would hold everything else up.
    for (let at = 0; at < bytes.length; at += AT_ONCE) {
      await turn()
      parts.push(decoder.decode(bytes.subarray(at, at + AT_ONCE), { stream: true }))
    }
    parts.push(decoder.decode())
    return ok(parts.join(''))
  } catch {
    return failed('The file is not text in UTF-8.')
  }
}

/** So many bytes are decoded before others get their turn: a millisecond's worth. */
const AT_ONCE = 1_000_000

/** The file of changes that leads from the version one has to the manifest's, where there is one and it is the smaller. */
export const changesFrom = ({ changes = [], content }: Manifest, version: number | undefined): (Described & { file: string }) | undefined => {
  const found = changes.find(({ from }) => from === version)
  return found && found.bytes < content.bytes ? found : undefined
}

/** A pack as one file: the signed manifest on the first line, the notes after it. */
export const splitPackFile = (bytes: Uint8Array<ArrayBuffer>): { manifest: string; content: Uint8Array<ArrayBuffer> } | undefined => {
  const end = bytes.indexOf(10)
  return end < 0 ? undefined : { manifest: new TextDecoder().decode(bytes.subarray(0, end)), content: bytes.slice(end + 1) }
}
