import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import type { BenchPage } from './article-pages'

/** What one kind of work cost in one page, in milliseconds. */
export type Cost = { first: number; later: number[] }

/** Cross-origin isolated, so that the clock is fine; nothing of the page's own runs or is fetched. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval'",
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

/**
 * Runs a script in a tab of its own, as an extension's script runs in a page that was just opened, and answers what `ask` gives there.
 * The page is laid out before, as it is when a person sees it.
 */
export const inFreshTab = async <T>(browser: Browser, address: string, script: string, ask: string): Promise<T> => {
  const tab = await browser.newPage()
  try {
    await tab.goto(address, { waitUntil: 'load' })
    await tab.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
    await tab.evaluate(script)
    // The two scripts under tests/bench answer what their callers name.
    return (await tab.evaluate(ask)) as T
  } finally {
    await tab.close()
  }
}
