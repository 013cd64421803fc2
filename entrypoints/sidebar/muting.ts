import type { SidebarCallbacks } from '../../components/sidebar/view'
import type { send as sendMessage } from '../../lib/messages/send'

export type Told = { tell: (news: string, takeBack?: () => void) => void; refresh: () => Promise<void> }

/** Muting a note of a pack or who wrote it, and taking that back. */
export const mutingOf = (send: typeof sendMessage, { tell, refresh }: Told): Pick<SidebarCallbacks, 'onMute'> => ({
  onMute: async what => {
    const answer = await send('mute', { ...what, muted: true })
    if (!answer.ok) return tell(answer.why)
    await refresh()
    tell(what.contributor === undefined ? 'Muted this note.' : 'Muted who wrote this note.', async () => {
      const back = await send('mute', { ...what, muted: false })
      if (!back.ok) return tell(back.why)
      await refresh()
      tell('Shown again.')
    })
  },
})
