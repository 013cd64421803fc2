/**
 * The attributes that bear on how an element is read. Few elements have one of them, and finding these few at once is several
 * times faster than asking each element for each attribute.
 */
const BEARING =
  '[role],[hidden],[aria-hidden="true"],[aria-modal="true"],[style*="font-weight"],[style*="display"],[style*="visibility"],' +
  '[id*="cookie" i],[id*="consent" i],[id*="onetrust" i],[id*="usercentrics" i],[id*="didomi" i]'

/** The elements under a root whose attributes must be looked at; of all others the tag says enough. */
export const attributedIn = (root: ParentNode): ReadonlySet<Element> => new Set(root.querySelectorAll(BEARING))
