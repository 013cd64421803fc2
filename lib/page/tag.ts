/** What a tag's name says of the words in it. */
export type Tag = {
  /** They are no words of a posting. */
  never: boolean
  /** It runs with the line, as far as its name says. */
  inline: boolean
  /** A name of somebody's own, which says nothing about its layout. */
  custom: boolean
  bold: boolean
  content: boolean
  /** 1 to 6 of a heading, 7 of a summary, 0 of anything else. */
  level: number
  /** What is done when it begins or ends, beyond being a box. */
  part: 'break' | 'list' | 'ordered' | 'item' | 'term' | 'description' | 'table' | 'row' | 'head' | 'cell' | 'header' | 'label' | 'form' | 'dialog' | 'aside' | 'pre' | undefined
}

// All in one shape: a page that was just opened pays for each other shape at each place that looks at one.
const tag = (some: Partial<Tag>): Tag => ({ never: false, inline: false, custom: false, bold: false, content: false, level: 0, part: undefined, ...some })

const tags = new Map<string, Tag>()
const are = (names: string, some: Partial<Tag>): void => {
  const all = tag(some)
  for (const name of names.split(' ')) tags.set(name, all)
}

// Code, pictures, controls, and what surrounds the content.
are('SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME OBJECT EMBED VIDEO AUDIO PICTURE IMG MAP HEAD BUTTON INPUT SELECT TEXTAREA OPTION DATALIST PROGRESS METER NAV FOOTER', { never: true })
are('A ABBR ACRONYM BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE SUB SUP TIME TT VAR WBR', { inline: true })
are('B STRONG U', { inline: true, bold: true })
are('LABEL', { inline: true, part: 'label' })
are('MAIN ARTICLE SECTION', { content: true })
for (let level = 1; level <= 6; level++) are(`H${level}`, { level })
are('SUMMARY', { level: 7 })
are('BR HR', { part: 'break' })
are('UL MENU', { part: 'list' })
are('OL', { part: 'ordered' })
are('LI', { part: 'item' })
are('DT', { part: 'term' })
are('DD', { part: 'description' })
are('TABLE', { part: 'table' })
are('TR', { part: 'row' })
are('TH', { part: 'head' })
are('TD', { part: 'cell' })
are('HEADER', { part: 'header' })
are('FORM', { part: 'form' })
are('DIALOG', { part: 'dialog' })
are('ASIDE', { part: 'aside' })
are('PRE', { part: 'pre' })

const BOX = tag({})
const CUSTOM = tag({ custom: true })

/** What is known of an element by its tag. Names outside HTML come in any case. */
export const tagOf = ({ tagName }: Element): Tag => tags.get(tagName) ?? tags.get(tagName.toUpperCase()) ?? (tagName.includes('-') ? CUSTOM : BOX)
