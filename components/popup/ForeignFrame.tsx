export type ForeignFrameProps = {
  address: string
  onFrame: (address: string) => void
}

/** What stands in a frame of another host can be read in a tab of its own. */
export const ForeignFrame = ({ address, onFrame }: ForeignFrameProps) => (
  <>
    <p className="soft">Most of this page is a frame from {URL.canParse(address) ? new URL(address).hostname : 'elsewhere'}, which the browser keeps from extensions. If the posting stands there, open it by itself and read it there.</p>
    <button type="button" className="button" onClick={() => onFrame(address)}>Open the frame by itself</button>
  </>
)
