import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { marked } from 'marked'

const BOARDS = fileURLToPath(new URL('../../tests/pages/demo', import.meta.url))

/** What a path is answered with. */
export type Answer = { body: string; type: string }

/** Pages on loopback. `origin` has no slash at the end. */
export type Served = { origin: string; close: () => Promise<void> }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A markdown or plain text as a site would render it. */
export const rendered = (name: string, text: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(name)}</title><link rel="stylesheet" href="/board.css"></head><body><main class="sheet">${marked.parse(text, { async: false })}</main></body></html>`

const PLAIN = 'text/plain; charset=utf-8'
const HTML = 'text/html; charset=utf-8'
const TYPES: Record<string, string> = { '.html': HTML, '.htm': HTML, '.css': 'text/css', '.js': 'text/javascript', '.md': PLAIN, '.txt': PLAIN }

/** A file of ../../tests/pages/demo by its address; the single-page board answers all its own addresses. */
export const demoBoard = (path: string): Answer | undefined => {
  const name = /^\/jobs(\/|$)/.test(path) ? 'board.html' : basename(path === '/' ? 'list.html' : path)
  const type = TYPES[extname(name)]
  const file = join(BOARDS, name)
  return type !== undefined && existsSync(file) ? { body: readFileSync(file, 'utf8'), type } : undefined
}

/**
 * The pages of a person's own files: html as it is; markdown and text twice, rendered and as plain text. Keys are paths.
 * Throws where a file cannot be read.
 */
export const pagesOf = (files: readonly string[]): Map<string, Answer> => {
  const pages = new Map<string, Answer>()
  files.forEach((file, at) => {
    const [name, text] = [basename(file), readFileSync(file, 'utf8')]
    const path = `/${at + 1}/${encodeURIComponent(name)}`
    if (/\.x?html?$/i.test(name)) return void pages.set(path, { body: text, type: HTML })
    pages.set(`${path}.html`, { body: rendered(name, text), type: HTML })
    pages.set(path, { body: text, type: PLAIN })
  })
  return pages
}

/** Serves on loopback, on a free port; what `answer` does not know is a 404. */
export const serve = async (answer: (path: string) => Answer | undefined): Promise<Served> => {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? PLAIN, 'cache-control': 'no-store' })
    response.end(found?.body ?? 'Not here.')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on TCP has an AddressInfo; the other forms are pipes and not listening.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise(resolve => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
  }
}
