import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { BenchPage } from './article-pages'

/** What one kind of work cost in one page, in milliseconds. */
export type Cost = { first: number; later: number[] }

const NONCE = 'ours'

/** Cross-origin isolated, so that the clock is fine; nothing of the page's own runs or is fetched. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval' 'nonce-${NONCE}'`,
}

/** A browser without our extension, and a server on loopback with the pages that are measured. */
export const withBrowser = async <T>(executablePath: string, pages: readonly BenchPage[], work: (browser: Browser, addressOf: (nth: number) => string) => Promise<T>): Promise<T> => {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const server = createServer((request, response) => {
    response.writeHead(200, HEADERS)
    response.end(pages[Number(request.url?.slice(1))]?.html ?? '<!doctype html><title>empty</title><p>empty</p>')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  // A server that listens on a port has an address that is an object.
  const { port } = server.address() as AddressInfo
  const root = process.getuid?.() === 0
  const browser = await puppeteer.launch({ executablePath, headless: true, userDataDir: profile, args: ['--no-first-run', '--disable-gpu', '--disable-background-networking', ...(root ? ['--no-sandbox'] : [])] })
  try {
    return await work(browser, nth => `http://127.0.0.1:${port}/${nth}`)
  } finally {
    await browser.close()
    server.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

const inNewTab = async <T>(browser: Browser, address: string, work: (tab: Page) => Promise<T>): Promise<T> => {
  const tab = await browser.newPage()
  try {
    await tab.goto(address, { waitUntil: 'load' })
    await tab.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
    return await work(tab)
  } finally {
    await tab.close()
  }
}

/**
 * Runs a script in a tab of its own, as an extension's script runs in a page that was just opened, and answers what `ask` gives there.
 * The page is laid out before, as it is when a person sees it.
 */
export const inFreshTab = <T>(browser: Browser, address: string, script: string, ask: string): Promise<T> =>
  inNewTab(browser, address, async tab => {
    await tab.evaluate(script)
    // The two scripts under tests/bench answer what their callers name.
    return (await tab.evaluate(ask)) as T
  })

/** A page with a script in its head, taken in there as the browser takes in a file, which what is evaluated later is not. */
export const withScript = ({ name, html }: BenchPage, script: string): BenchPage => {
  const run = (code: string): string => `<script nonce="${NONCE}">${code}</script>`
  const scripts = `${run('globalThis.from=performance.now()')}${run(script)}${run('globalThis.ready=performance.now()-from')}`
  return { name, html: /<head[\s>]/i.test(html) ? html.replace(/<head(?:\s[^>]{0,500})?>/i, head => head + scripts) : `${html}${scripts}` }
}

/** What `ask` gives in a tab of its own with a page that holds the script, and how many milliseconds it took to take the script in. */
export const inPageWithScript = <T>(browser: Browser, address: string, ask: string): Promise<T & { ready: number }> =>
  inNewTab(browser, address, async tab => {
    const answer = await tab.evaluate(`({ ...${ask}, ready: globalThis.ready })`)
    // The script answers what its caller names.
    return answer as T & { ready: number }
  })
