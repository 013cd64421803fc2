const APPLY = ['apply', 'jetzt bewerben', 'bewerben', 'postuler', 'je postule', 'solliciteer', 'aplicar', 'solicitar', 'candidat', 'ansök', 'aplikuj']
const MOST_LINKS = 400

// Asked of every link of a page that was just opened, where a regular expression would first have to be made ready.
const saysApply = (words: string): boolean => {
  const start = words.slice(0, 80).trimStart().toLowerCase()
  return start !== '' && 'ajbpsc'.includes(start.charAt(0)) && APPLY.some(word => start.startsWith(word))
}

/** Where the page's own "Apply" link leads; undefined where there is none among the first links of this part of the page, or it leads nowhere on the web. */
export const applyUrlIn = (part: ParentNode, url: string | undefined): string | undefined => {
  let links = 0
  for (const link of part.querySelectorAll('a[href]')) {
    if (links++ >= MOST_LINKS) return undefined
    if (!saysApply(link.textContent)) continue
    const href = link.getAttribute('href') ?? ''
    if (!URL.canParse(href, url)) continue
    const target = new URL(href, url)
    if ((target.protocol === 'https:' || target.protocol === 'http:') && !(url !== undefined && target.href.split('#', 1)[0] === url.split('#', 1)[0])) return target.href.slice(0, 2_000)
  }
  return undefined
}
