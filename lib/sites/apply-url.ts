const APPLY = /^\s{0,20}(?:apply|jetzt bewerben|bewerben|postuler|je postule|solliciteer|aplicar|solicitar|candidat|ansök|aplikuj)/i

/** Where the page's own "Apply" link leads; undefined where there is none among the first links of this part of the page, or it leads nowhere on the web. */
export const applyUrlIn = (part: ParentNode, url: string | undefined): string | undefined => {
  for (const link of [...part.querySelectorAll('a[href]')].slice(0, 400)) {
    if (!APPLY.test(link.textContent.slice(0, 80))) continue
    const href = link.getAttribute('href') ?? ''
    if (!URL.canParse(href, url)) continue
    const target = new URL(href, url)
    if ((target.protocol === 'https:' || target.protocol === 'http:') && !(url !== undefined && target.href.split('#', 1)[0] === url.split('#', 1)[0])) return target.href.slice(0, 2_000)
  }
  return undefined
}
