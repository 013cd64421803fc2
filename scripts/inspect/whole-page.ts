/** What may stand before the first word of a page: the head's own elements, and tags that HTML lets one leave out. */
const OF_HEAD = /\s+|<!doctype[^>]*>|<!--[\s\S]*?-->|<\/?(?:html|head)\b[^>]*>|<(?:meta|link|base)\b[^>]*>|<(title|style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/iy

/**
 * HTML with the tags written out that a browser puts in where they are left out (html, head, body): the parser that stands
 * in for the browser takes the first element of a file for the whole page. An empty file is an empty page.
 */
export const wholePage = (html: string): string => {
  if (/<html\b/i.test(html.slice(0, 20_000)) && /<body\b/i.test(html)) return html
  OF_HEAD.lastIndex = 0
  let end = 0
  while (OF_HEAD.test(html)) end = OF_HEAD.lastIndex
  const [lead, rest] = [html.slice(0, end), html.slice(end)]
  const root = /<html\b[^>]*>/i.exec(lead)?.[0] ?? '<html>'
  const head = lead.replace(/<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, '')
  return `<!doctype html>${root}<head>${head}</head>${/^<body\b/i.test(rest) ? rest : `<body>${rest}</body></html>`}`
}
