import { headFields } from './hacker-news-head'
import type { Site } from './site'
import { partAt } from './words-at'

/** The words of a comment before its first paragraph tag. */
const firstLine = (comment: Element): string => {
  let line = ''
  for (const node of comment.childNodes) {
    if (/^(P|PRE|DIV)$/.test(node.nodeName)) break
    line += node.textContent ?? ''
    if (line.length > 600) break
  }
  return line.slice(0, 600)
}

export const hackerNews: Site = {
  id: 'hacker-news',
  name: 'Hacker News “Who is hiring”',
  rests: 'recorded page',
  remark: 'a comment on its own page; answers to it are not read',
  hosts: ['news.ycombinator.com'],
  posting: {
    path: /^\/item\?id=\d/,
    // Any comment in such a thread has this; only one with bars in its first line, by which the page is called, is a posting.
    marker: '.fatitem .onstory [title^="Ask HN: Who is hiring"]',
    title: /\| [^|]{1,200}\| Hacker News$/,
  },
  list: { path: /^\/(item\?id=\d|jobs)/, title: /^(Ask HN: Who is hiring|jobs \|)/ },
  capture: ({ document }) => {
    const root = partAt(document, '.fatitem .commtext')
    return root ? { root, fields: headFields(firstLine(root)) } : {}
  },
}
