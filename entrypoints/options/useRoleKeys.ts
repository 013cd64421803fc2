import { useEffect } from 'react'

export type RoleKeys = { search: () => void; move: (by: 1 | -1) => void; open: () => void; choose: () => void; compare: () => void }

/** Whether keys belong to what is focused: a field, a button, a link. */
const isBusy = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')) return true
  return key === 'Enter' && target.closest('a, button, label, input') !== null
}

/** "/" goes to the search, j and k or the arrows move, Enter opens, x chooses, c compares; never while something is typed or a modifier is held. */
export const useRoleKeys = ({ search, move, open, choose, compare }: RoleKeys): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target, event.key)) return
      const isRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio'
      const act = { '/': search, j: () => move(1), k: () => move(-1), ...(!isRadio && { ArrowDown: () => move(1), ArrowUp: () => move(-1) }), Enter: open, x: choose, c: compare }[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [search, move, open, choose, compare])
}
