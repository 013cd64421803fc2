/** What can be corrected: the posting of a visit that is open in a tab, a saved role, or a job corrected before. */
export type Correctable = 'visit' | 'role' | 'kept'

/** A section of the options page, as its hash says. */
export type Route =
  | { section: 'roles'; id?: string }
  | { section: 'notes'; id?: string; fresh?: { employer?: string; role?: string } }
  | { section: 'correct'; of: Correctable; id: string; fact?: string }
  | { section: 'compare'; ids: string[] }
  | { section: 'packs'; note?: { pack: string; id: string } }
  | { section: 'share'; id: string }
  | { section: 'debrief'; id: string }
  | { section: 'skills'; add?: string }
  | { section: 'profile' | 'settings' | 'welcome' }

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The route of a hash ("#notes/new?employer=Acme"); whatever it does not know is the list of roles. */
export const routeOf = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  const [section, id = '', more = ''] = path.split('/', 3)
  if (section === 'profile' || section === 'settings' || section === 'welcome') return { section }
  if (section === 'correct' && (id === 'visit' || id === 'role' || id === 'kept') && more !== '') {
    const fact = new URLSearchParams(query).get('fact')
    return { section, of: id, id: decoded(more), ...(fact && { fact }) }
  }
  if (section === 'compare') return { section, ids: [...new Set(id.split(',').filter(one => one !== '').map(decoded))] }
  if (section === 'packs') return { section, ...(id !== '' && more !== '' && { note: { pack: decoded(id), id: decoded(more) } }) }
  if (section === 'share' && id !== '') return { section, id: decoded(id) }
  if (section === 'debrief' && id !== '') return { section, id: decoded(id) }
  if (section === 'skills') {
    const add = new URLSearchParams(query).get('add')
    return { section, ...(add && { add }) }
  }
  if (section === 'notes' && id === 'new') {
    const asked = new URLSearchParams(query)
    const employer = asked.get('employer')
    const role = asked.get('role')
    return { section, fresh: { ...(employer && { employer }), ...(role && { role }) } }
  }
  if (section === 'notes') return { section, ...(id !== '' && { id: decoded(id) }) }
  return { section: 'roles', ...(section === 'roles' && id !== '' && { id: decoded(id) }) }
}

/** The address at which roles stand side by side, in this order. */
export const linkToCompare = (ids: readonly string[]): string => `#compare/${ids.map(encodeURIComponent).join(',')}`
export const linkToRole = (id: string): string => `#roles/${encodeURIComponent(id)}`
/** The address at which a posting is corrected, opened at one fact. */
export const linkToCorrect = (of: Correctable, id: string, fact?: string): string => `#correct/${of}/${encodeURIComponent(id)}${fact === undefined ? '' : `?fact=${encodeURIComponent(fact)}`}`
/** The address at which one tells how a round of a saved role went. */
export const linkToDebrief = (role: string): string => `#debrief/${encodeURIComponent(role)}`
/** The address at which a skill of this name is added. */
export const linkToAddSkill = (name: string): string => `#skills?${new URLSearchParams({ add: name })}`
export const linkToNote = (id: string): string => `#notes/${encodeURIComponent(id)}`
/** The address of a pack's note as it stands beside a posting: its id is the pack's and its own, "PACK/NOTE". */
export const linkToPackNote = (id: string): string => `#packs/${id.split('/').map(encodeURIComponent).join('/')}`

/** The address at which a note of one's own is prepared for sharing. */
export const linkToShare = (id: string): string => `#share/${encodeURIComponent(id)}`

/** The address of a new note, about an employer and a role where they are known. */
export const linkToNewNote = (employer?: string, role?: string): string => {
  const about = new URLSearchParams({ ...(employer && { employer }), ...(role && { role }) })
  return about.size === 0 ? '#notes/new' : `#notes/new?${about}`
}
