/** Words of everyday speech, months and trades that some locale also lists as names: alone they name nobody. */
const NO_NAMES = new Set(
  ('may june april august will mark art rich bill faith joy grace hope rose grant chance major royal general king prince queen earl duke baron price young summer autumn winter ' +
    'sky sunny destiny harmony melody serenity trinity genesis heaven precious miracle princess angel star stone rock ray drew pat rob nick jack dale glen heath cliff dean lane ' +
    'miles page penny olive ivy iris lily daisy violet ruby jade amber crystal pearl opal ginger rosemary basil sage clay reed wade chase hunter mason carter cooper parker tanner ' +
    'walker taylor turner baker fisher porter sawyer skyler tyler marshall bishop deacon judge justice lawyer bond case cash bank buck chip gene guy hank lane lee lance mace max norm ' +
    'pierce rusty sandy skip spike tab tad tag ty van vi wash west north south east paris london sydney austin dallas houston denver phoenix orlando savannah charlotte victoria florence ' +
    'madison carolina virginia georgia dakota montana asia india kenya jordan israel chad cuba china holland ireland brittany lorraine chelsea devon kent lincoln logan jackson jefferson ' +
    'washington madison morgan stanley watson jenkins alexa siri julia ada pascal haskell java scala ruby swift delphi elm dart django flask angular vue maven gradle spring apache ant ' +
    'data long early love so do an in to on at my me we no go be he she it is as or if by am can has had was ha sa se si te ti ma na ne de la le el un una per pro con son man men ' +
    'jan dot kit bee fay gay kay joe ok yes not new old big day week month year time work home team test code lead role call round note plan goal task fan win zen zoe ' +
    'kata guru hello world string list user name test item apple orange banana mango key value foo bar baz min map set node mercedes toyota honda ford dell amazon oracle delta omega alpha beta gamma sigma zeta theta lambda eta iota kappa').split(' '),
)

const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}'’-]{3,20}$/u

/** Given names as one text, sorted by UTF-16 units, a lower-case name a line, with a line break at both ends. */
export const compileGivenNames = (names: Iterable<string>): { table: string; names: number } => {
  const kept = new Set<string>()
  for (const name of names) {
    const lower = name.normalize('NFC').toLowerCase()
    if (LETTERS.test(lower) && !NO_NAMES.has(lower)) kept.add(lower)
  }
  const sorted = [...kept].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return { table: `\n${sorted.join('\n')}\n`, names: sorted.length }
}
