import { asYours } from '../../lib/posting/as-yours'
import type { Role } from '../../lib/roles/role'
import type { OwnSkills } from '../../lib/skills/own'

/** Roles as the person's vocabulary sees them, by vocabulary and by role as it lies in the store: each is looked at once. */
const known = new WeakMap<OwnSkills, WeakMap<Role, Role>>()

/** The roles with what the person added, renamed and muted; without anything of theirs the same list. */
export const yourRoles = (roles: Role[], own: OwnSkills | undefined): Role[] => {
  if (own === undefined) return roles
  const seen = known.get(own) ?? new WeakMap<Role, Role>()
  known.set(own, seen)
  return roles.map(role => {
    const before = seen.get(role)
    if (before) return before
    const posting = asYours(role.posting, own)
    const yours = posting === role.posting ? role : { ...role, posting }
    seen.set(role, yours)
    return yours
  })
}
