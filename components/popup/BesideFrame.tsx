export type BesideFrameProps = {
  /** The page's host, around the frame; undefined where the browser does not tell it. */
  host: string | undefined
  off: boolean
  /** The person allowed the page's host for good, so that the sidebar comes by itself. */
  allowed: boolean
  busy: boolean
  onShow: () => void
  onAlways: (host: string) => void
}

/** A frame of a known board may be read, the employer's page around it only where the person says so: this once, or always. */
export const BesideFrame = ({ host, off, allowed, busy, onShow, onAlways }: BesideFrameProps) => (
  <div className="actions">
    <button type="button" className="button" disabled={busy} onClick={onShow}>Show beside the page</button>
    {host !== undefined && !allowed && !off && <button type="button" className="button" disabled={busy} onClick={() => onAlways(host)}>Always on this site</button>}
  </div>
)
