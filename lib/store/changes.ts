const CHANNEL = 'roleglass-store'

/** Which part of the store was written. */
export type Changed = 'roles' | 'notes' | 'profile' | 'settings' | 'all'

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
    if (data === 'roles' || data === 'notes' || data === 'profile' || data === 'settings' || data === 'all') listener(data)
  }
  return () => channel.close()
}
