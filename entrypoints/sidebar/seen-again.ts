/** Calls `act` when the person comes back to the page: its tab is shown again, or its window is the one in use. Ends with the signal. */
export const onSeenAgain = (window: Window, act: () => void, signal: AbortSignal): void => {
  const { document } = window
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') act() }, { signal })
  window.addEventListener('focus', event => { if (event.target === window) act() }, { signal })
}
