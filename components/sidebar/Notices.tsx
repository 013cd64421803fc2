import type { Notice } from '../../lib/posting/notice'
import type { Said } from '../../lib/text/said'
import { Quote } from '../facts/Quote'

export type NoticesProps = {
  notices: readonly Notice[]
  onReveal: (words: string) => void
}

/** Words that stand in the notice already are not quoted again; a notice about many stages would repeat what stands below. */
const quotesOf = ({ text, said }: Notice): Said[] => said.slice(0, 1).filter(({ words }) => !text.includes(words))

/** Worth knowing about the posting, and no part of the fit. */
export const Notices = ({ notices, onReveal }: NoticesProps) =>
  notices.length === 0 ? null : (
    <ul className="notices" aria-label="Worth knowing">
      {notices.map(notice => (
        <li key={`${notice.kind} ${notice.text}`}>
          <p>{notice.text}{notice.source !== undefined && <> <a href={notice.source} target="_blank" rel="noopener noreferrer">Source</a></>}</p>
          {quotesOf(notice).map(said => <Quote key={`${said.source} ${said.words}`} said={said} onReveal={onReveal} />)}
        </li>
      ))}
    </ul>
  )
