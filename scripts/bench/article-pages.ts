/** A page to measure on: its markup and a name. */
export type BenchPage = { name: string; html: string }

/** A small generator of pseudo-random numbers in 0 to 1 (mulberry32), so that each run measures the same pages. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const STYLE = 'body{font:16px/1.5 sans-serif;margin:0}nav li{display:inline-block}.wrap{max-width:60em;margin:auto}.card{display:flex;gap:8px}.hide{display:none}'

/**
 * Pages as long as articles and postings are, built from given sentences in the shapes in which they are met: headings, paragraphs,
 * lists, deep boxes in boxes, a menu, a list of cards beside it, and JobPosting data on every second one.
 */
export const articlePages = (sentences: readonly string[], count: number): BenchPage[] => {
  const random = randomFrom(7)
  const any = () => sentences[Math.floor(random() * sentences.length)] ?? ''
  const boxed = (inner: string) => `<div class="wrap"><div><div class="card"><div>${inner}</div></div></div></div>`
  const paragraph = () => `<p>${Array.from({ length: 1 + Math.floor(random() * 4) }, any).join(' ')} <a href="/x">${any().slice(0, 20)}</a> <b>${any().slice(0, 12)}</b></p>`
  const list = () => `<ul>${Array.from({ length: 3 + Math.floor(random() * 6) }, () => `<li><span>${any()}</span></li>`).join('')}</ul>`
  const section = () => `<h2>${any().slice(0, 40)}</h2>${paragraph()}${random() < 0.5 ? list() : paragraph()}${random() < 0.3 ? boxed(paragraph()) : ''}`
  return Array.from({ length: count }, (_, nth) => {
    const body = Array.from({ length: 4 + (nth % 12) * 3 }, section).join('')
    const menu = `<nav><ul>${Array.from({ length: 20 }, () => `<li><a href="/">${any().slice(0, 15)}</a></li>`).join('')}</ul></nav>`
    const cards = `<div class="cards">${Array.from({ length: 10 + (nth % 5) * 10 }, () => `<div class="card"><div><h3>${any().slice(0, 30)}</h3><span>${any()}</span></div></div>`).join('')}</div>`
    const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: any().slice(0, 30), description: Array.from({ length: 30 }, any).join(' '), hiringOrganization: { '@type': 'Organization', name: 'Marrowfield' } })
    const script = nth % 2 === 0 ? `<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>` : ''
    return { name: `made ${nth}`, html: `<!doctype html><html lang="en"><head><title>${any().slice(0, 30)}</title><style>${STYLE}</style>${script}</head><body><header>${menu}</header><main><h1>${any().slice(0, 30)}</h1>${body}</main>${cards}<footer>${paragraph()}</footer></body></html>` }
  })
}
