import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHash } from 'node:crypto'
import type { PackFile } from '../../lib/notes/pack/build'

/** A pack's host on this machine: what it serves, what it was asked, and another answer than its files where a test plays an attacker. */
export const packServer = async () => {
  const asked: { url: string; headers: Record<string, unknown> }[] = []
  const files = new Map<string, string>()
  let instead: RequestListener | undefined
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers })
    if (instead) return instead(request, response)
    const text = files.get((request.url ?? '').slice(1))
    if (text === undefined) return response.writeHead(404).end('nothing here')
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
    return response.writeHead(200, { etag }).end(text)
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  // A server that listens on TCP has an AddressInfo; the other forms are pipes and not listening.
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    asked,
    address: `${at}/manifest.json`,
    serve: (some: readonly PackFile[]) => {
      for (const { name, text } of some) files.set(name, text)
    },
    replace: (name: string | RegExp, change: (text: string) => string) => {
      for (const [file, text] of files) if (typeof name === 'string' ? file === name : name.test(file)) files.set(file, change(text))
    },
    answer: (listener: RequestListener | undefined) => {
      instead = listener
    },
    /** The files that were asked for since the last time, by name. */
    names: (): string[] => asked.splice(0).map(({ url }) => url.slice(1)),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
