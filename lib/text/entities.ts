import { fromWindows } from './mis-decoded'

/** The named entities that postings hold; the rest stays as written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', euro: '€', pound: '£', yen: '¥', cent: '¢', copy: '©',
  reg: '®', trade: '™', deg: '°', times: '×', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô',
  ouml: 'ö', auml: 'ä', uuml: 'ü', Ouml: 'Ö', Auml: 'Ä', Uuml: 'Ü', szlig: 'ß', aring: 'å', oslash: 'ø', ntilde: 'ñ', aacute: 'á',
  iacute: 'í', oacute: 'ó', uacute: 'ú', atilde: 'ã', otilde: 'õ', iuml: 'ï', Eacute: 'É', Egrave: 'È', Ecirc: 'Ê', Agrave: 'À', Acirc: 'Â', Aacute: 'Á', Iacute: 'Í', Oacute: 'Ó', Uacute: 'Ú', Ccedil: 'Ç', Ntilde: 'Ñ', Oslash: 'Ø', Aring: 'Å', AElig: 'Æ', aelig: 'æ', oelig: 'œ', OElig: 'Œ',
  euml: 'ë', igrave: 'ì', ograve: 'ò', ugrave: 'ù', icirc: 'î', ucirc: 'û', Atilde: 'Ã', Otilde: 'Õ', scaron: 'š', Scaron: 'Š', yacute: 'ý', ordf: 'ª', ordm: 'º', iquest: '¿', iexcl: '¡', sup2: '²', frac12: '½', plusmn: '±', ge: '≥', le: '≤',
  rarr: '→', check: '✓', bdquo: '„', sbquo: '‚', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', minus: '−', acute: '´', prime: '′', zwj: '\u200d', zwnj: '\u200c', shy: '\u00ad', sect: '§',
}

/** A few are read without their semicolon too, as browsers do. */
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,7}[12]?));|&(nbsp|amp|lt|gt|quot)(?![A-Za-z0-9=])/g

const numbered = (code: number): string | undefined =>
  code >= 0x80 && code <= 0x9f ? fromWindows(String.fromCharCode(code)) : code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : code === 9 || code === 10 ? ' ' : undefined

/** Text with HTML character references resolved, once. Unknown ones stay as they are. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, closed?: string, open?: string) => {
        if (decimal !== undefined) return numbered(Number.parseInt(decimal, 10)) ?? whole
        if (hex !== undefined) return numbered(Number.parseInt(hex, 16)) ?? whole
        const name = closed ?? open
        return (name !== undefined && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? whole
      })
    : text
