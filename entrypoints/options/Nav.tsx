import type { Route } from './route'

const SECTIONS = [['roles', 'Roles'], ['notes', 'Notes'], ['packs', 'Packs'], ['profile', 'Profile'], ['skills', 'Skills'], ['settings', 'Settings']] as const

/** The sections of the page; `unsaved` marks those in which something typed is not saved. */
export const Nav = ({ at, unsaved }: { at: Route['section']; unsaved: readonly string[] }) => (
  <nav className="nav" aria-label="Sections">
    <a className="brand" href="#roles">Roleglass</a>
    {SECTIONS.map(([section, name]) => (
      <a key={section} href={`#${section}`} aria-current={(at === 'compare' || at === 'debrief' ? 'roles' : at === 'share' ? 'notes' : at) === section ? 'page' : undefined}>
        {name}{unsaved.includes(section) && <span className="unsaved" title="Not saved yet"><span className="visually-hidden">, not saved yet</span></span>}
      </a>
    ))}
  </nav>
)
