const CHANNEL = 'roleglass-store'

const PARTS = ['roles', 'notes', 'profile', 'settings', 'corrections', 'seen', 'packs', 'vocabulary', 'all'] as const
/** Which part of the store was written. */
export type Changed = (typeof PARTS)[number]

/** Tells the other pages of ours that the store was written. Never reaches a web page: the channel is bound to our own origin. */
export const tellChange = (what: Changed): void => {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(what)
  channel.close()
}

/** Calls `listener` when another page of ours, or the background, wrote the store. Returns how to stop. */
export const onChange = (listener: (what: Changed) => void): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const what = PARTS.find(part => part === data)
    if (what) listener(what)
  }
  return () => channel.close()
}
