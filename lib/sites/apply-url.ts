const APPLY = /^\s{0,20}(?:apply|jetzt bewerben|bewerben|postuler|je postule|solliciteer|aplicar|solicitar|candidat|ansök|aplikuj)/i

/** Where the page's own "Apply" link leads; undefined where there is none among the first links, or it leads nowhere on the web. */
export const applyUrlIn = (document: Document, url: string | undefined): string | undefined => {
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, 400)) {
    if (!APPLY.test(link.textContent.slice(0, 80))) continue
    const href = link.getAttribute('href') ?? ''
    if (!URL.canParse(href, url)) continue
    const target = new URL(href, url)
    if ((target.protocol === 'https:' || target.protocol === 'http:') && !(url !== undefined && target.href.replace(/#.*$/, '') === url.replace(/#.*$/, ''))) return target.href.slice(0, 2_000)
  }
  return undefined
}
