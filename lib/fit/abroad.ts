import type { Posting } from '../posting/posting'
import type { Profile } from '../profile/profile'
import { plain } from '../profile/plain'

/** The countries in which one would be employed: of the remote scope where it names them, else of the places. */
export const countriesOf = (posting: Posting): string[] => {
  const scope = posting.remoteScope?.countries ?? []
  return [...new Set(scope.length > 0 ? scope : posting.places.filter(place => !place.preferred).flatMap(place => place.country ?? []))]
}

/** Whether somebody who says where they may work may not work in this country, and the posting does not offer to help with that. */
export const needsPermit = (country: string, posting: Posting, profile: Profile): boolean =>
  profile.authorisedIn.length > 0 && !profile.authorisedIn.includes(country) && posting.visa?.sponsorship !== 'offered'

/** Whether the person's own summary names this town: they thought of it, whatever stands in the form. */
export const inSummary = (city: string | undefined, profile: Profile): boolean =>
  city !== undefined && profile.summary !== undefined && ` ${plain(profile.summary)} `.includes(` ${plain(city)} `)
