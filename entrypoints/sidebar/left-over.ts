// When an extension is updated, switched off or removed, Chromium lets what is left of its scripts run on: the sidebar notices and
// takes itself away (see index.ts). Firefox ends them at once, timers and listeners too (seen in 153, 2026-11-21), and leaves what
// they made in the page, where nobody could take it away. But it takes back the style sheets of the extension. So there, the sidebar
// is hidden by its own style, and shown by a sheet of ours only, which goes with the extension; and a new sidebar sweeps out what
// is left of an old one.

/** What only the sidebar's own element looks like: a child of the document's element, empty, with its very style. */
const HOST = 'html>div[style*="z-index: 2147483647 !important"][style*="display: none !important"]:empty'

/** Shows the sidebar in Firefox, as a sheet of the person's, which a page cannot override and no style of its own shows a trace of. */
export const SHOWN_BY_SHEET = `${HOST}{display:block!important}`

/** As Firefox has it for extensions: the shadow root, though the page may not see it. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null }

/** Takes out what an earlier version of the extension left in a page. */
export const sweep = (document: Document): void => {
  for (const host of document.querySelectorAll<Opened>(HOST)) if (host.openOrClosedShadowRoot?.querySelector('.look')) host.remove()
}
