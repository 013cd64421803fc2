export type FramedFromProps = {
  /** The address of the frame. */
  url: string | undefined
}

const hostOf = (url: string | undefined): string | undefined => (url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined)

/** Whose words these are: the page shows a posting of another host in a frame. */
export const FramedFrom = ({ url }: FramedFromProps) => <p className="framed">Read in a frame of this page{hostOf(url) !== undefined && `, from ${hostOf(url)}`}.</p>
