import type { Notice } from '../../lib/posting/notices'
import { Quote } from '../facts/Quote'

export type NoticesProps = {
  notices: readonly Notice[]
  onReveal: (words: string) => void
}

/** A notice about many stages would repeat what stands below: its first words are enough. */
const MOST_QUOTES = 2

/** Worth knowing about the posting, and no part of the fit. */
export const Notices = ({ notices, onReveal }: NoticesProps) =>
  notices.length === 0 ? null : (
    <ul className="notices" aria-label="Worth knowing">
      {notices.map(notice => (
        <li key={`${notice.kind} ${notice.text}`}>
          <p>{notice.text}</p>
          {notice.said.slice(0, MOST_QUOTES).map(said => <Quote key={`${said.source} ${said.words}`} said={said} onReveal={onReveal} />)}
        </li>
      ))}
    </ul>
  )
