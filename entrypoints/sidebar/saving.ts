import type { Assessment } from '../../lib/assessment/assessment'
import type { SidebarCallbacks } from '../../components/sidebar/view'
import type { send as sendMessage } from '../../lib/messages/send'
import type { Model } from './model'

export type Held = { model: () => Model; change: (some: Partial<Model>) => void; tell: (news: string) => void }

/** Saving the role, and taking back a save that was made here just now. */
export const savingOf = (send: typeof sendMessage, { model, change, tell }: Held): Pick<SidebarCallbacks, 'onSave' | 'onUndo'> => {
  const view = () => {
    const { view } = model()
    return view.state === 'posting' ? view : undefined
  }
  const withRole = (role: Assessment['role']): Partial<Model> => {
    const now = view()
    if (!now) return {}
    const { role: _before, ...rest } = now.assessment
    return { view: { ...now, assessment: role ? { ...rest, role } : rest } }
  }
  return {
    onSave: async () => {
      const visit = view()?.assessment.visit
      if (visit === undefined || model().busy) return
      change({ busy: true })
      const answer = await send('save', { visit })
      if (view()?.assessment.visit !== visit) return
      if (!answer.ok) {
        change({ busy: false })
        return tell(answer.why)
      }
      const { id, savedAt, already } = answer.value
      const stage = view()?.assessment.role?.stage ?? 'saved'
      change({ busy: false, undo: !already, ...withRole({ id, savedAt, stage }) })
      tell(already ? 'Saved before.' : 'Saved.')
    },
    onUndo: async () => {
      const now = view()?.assessment
      if (!now?.role || model().busy) return
      change({ busy: true })
      const answer = await send('unsave', { role: now.role.id })
      if (view()?.assessment.visit !== now.visit) return
      change({ busy: false, undo: false, ...(answer.ok && withRole(undefined)) })
      tell(answer.ok ? 'No longer saved.' : answer.why)
    },
  }
}
