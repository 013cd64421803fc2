import { textPrint } from './page-text'
import { afterLook, freshPatience, isOver } from './patience'

/**
 * Calls `onText` when what the page says of its job has become another: never twice within two seconds, ever more seldom on
 * pages that rewrite themselves, and no more when nothing new comes of it. A click in the page is a reason to look again.
 * `onText` answers whether the page said anything new. Ends with the signal.
 */
export const watchPage = (document: Document, onText: () => Promise<boolean>, signal: AbortSignal): void => {
  let patience = freshPatience()
  let print = textPrint(document)
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = async (): Promise<void> => {
    timer = undefined
    const now = textPrint(document)
    const changed = now !== print && (await onText().catch(() => false))
    print = now
    patience = afterLook(patience, changed)
    if (isOver(patience)) observer.disconnect()
  }
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => void look(), patience.wait)
  })
  const observe = (): void => {
    // The whole document: structured data often stands in its head.
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true })
  }
  const again = (): void => {
    const over = isOver(patience)
    patience = freshPatience()
    if (over) observe()
  }
  observe()
  document.addEventListener('click', again, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}
