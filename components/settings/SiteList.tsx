export type SiteListProps = {
  title: string
  /** What being on this list means, in one line. */
  about: string
  sites: readonly string[]
  /** What the list says while it is empty. */
  empty: string
  /** What the button of one site does, as its word. */
  action: string
  onRemove: (site: string) => void
}

/** Sites the person decided about, each with a way back. */
export const SiteList = ({ title, about, sites, empty, action, onRemove }: SiteListProps) => (
  <div className="site-list">
    <h3>{title}</h3>
    <p className="soft">{about}</p>
    {sites.length === 0 ? <p className="faint">{empty}</p> : (
      <ul>
        {sites.map(site => (
          <li key={site}>
            <span>{site}</span>
            <button type="button" className="button small" aria-label={`${action}: ${site}`} onClick={() => onRemove(site)}>{action}</button>
          </li>
        ))}
      </ul>
    )}
  </div>
)
