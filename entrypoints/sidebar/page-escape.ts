/**
 * Esc while the focus is in the page collapses the sidebar only where the page has no use for it: it lets the event through,
 * does not prevent it, nothing is being typed, and no dialog or full-screen view is open.
 */
export const onFreeEscape = (window: Window, inside: () => boolean, act: () => void, signal: AbortSignal): void => {
  window.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.isComposing || event.repeat || inside()) return
    const { document } = window
    const { activeElement } = document
    if (activeElement?.matches('input, textarea, select, [contenteditable]:not([contenteditable="false"])')) return
    if (document.fullscreenElement || document.querySelector('dialog[open], [role="dialog"]:not([aria-hidden="true"]), [aria-modal="true"]')) return
    // A page's own listener on the window may stand after ours: what it does to the event is known a moment later.
    setTimeout(() => { if (!event.defaultPrevented) act() }, 0)
  }, { signal })
}
