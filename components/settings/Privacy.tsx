/** What happens with what the person gives us, in plain words. */
export const Privacy = () => (
  <ul className="plain">
    <li>Your profile, roles, notes, corrections and settings lie in this browser on this machine. There is no account and no server.</li>
    <li>The extension sends nothing anywhere: no statistics, no errors, no addresses you looked at. Two things are fetched, and only because you asked: a public table of exchange rates where you switched that on above, and the packs of notes that you subscribed to, from their own hosts. Nothing of yours is in these requests, and looking at a posting causes none.</li>
    <li>A job site never gets to see your profile. The page is read; what is made of it is shown beside it.</li>
    <li>On job boards it knows, the extension looks whether a page is a posting. On all other sites it does nothing until you ask.</li>
    <li>Postings you looked at are remembered here, so that you are told of reposts, as long as that is switched on above. Of private windows nothing is.</li>
    <li>A saved role keeps a copy of the posting's text, so that you can read it when the original is gone.</li>
  </ul>
)
