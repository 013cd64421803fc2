import type { Notice } from '../../lib/posting/notices'
import { Quote } from '../facts/Quote'

export type NoticesProps = {
  notices: readonly Notice[]
  onReveal: (words: string) => void
}

/** Worth knowing about the posting, and no part of the fit. */
export const Notices = ({ notices, onReveal }: NoticesProps) =>
  notices.length === 0 ? null : (
    <ul className="notices" aria-label="Worth knowing">
      {notices.map(notice => (
        <li key={`${notice.kind} ${notice.text}`}>
          <p>{notice.text}</p>
          {notice.said.map(said => <Quote key={`${said.source} ${said.words}`} said={said} onReveal={onReveal} />)}
        </li>
      ))}
    </ul>
  )
