export type SiteSwitchProps = {
  host: string
  off: boolean
  onSite: (host: string, off: boolean) => void
}

/** Whether the sidebar comes on this site. */
export const SiteSwitch = ({ host, off, onSite }: SiteSwitchProps) => (
  <button type="button" role="switch" aria-checked={!off} className="site" onClick={() => onSite(host, !off)}>
    <span>Sidebar on {host}</span>
    <span className="track" aria-hidden="true" />
  </button>
)
