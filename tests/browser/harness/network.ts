import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { generate } from 'selfsigned'

export type Answered = { body: string; type?: string; status?: number; headers?: Record<string, string> }
/** What a host answers; undefined is a 404. `url` has the real host's name. */
export type Answers = (url: URL) => Answered | undefined

/**
 * All that a browser under test can reach: whatever host it asks for, this machine answers, and every request is kept.
 * `asked` are the addresses in order ("https://host/path"; a tunnel that was opened but not used is "https://host").
 */
export type Network = { port: number; asked: string[]; answer: (host: string, answers: Answers) => void; close: () => Promise<void> }

const listen = (server: Server): Promise<number> => new Promise(resolve => {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    // A server that listens on TCP has an AddressInfo; the other forms are pipes and not listening.
    resolve((address as AddressInfo).port)
  })
})

/** Starts the network: a proxy for the browser, with a self-signed TLS server behind it. */
export const startNetwork = async (): Promise<Network> => {
  const asked: string[] = []
  const hosts = new Map<string, Answers>()
  const sockets = new Set<Socket>()

  const respond = (url: URL | undefined, response: ServerResponse) => {
    const answer = url && hosts.get(url.hostname)?.(url)
    response.writeHead(answer?.status ?? (answer ? 200 : 404), { 'content-type': answer?.type ?? 'text/html; charset=utf-8', ...answer?.headers })
    response.end(answer?.body ?? '')
  }
  const take = (address: string, response: ServerResponse) => {
    asked.push(address)
    respond(URL.canParse(address) ? new URL(address) : undefined, response)
  }

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'roleglass tests' }], { keySize: 2048 })
  const tls = createTlsServer({ key, cert }, (request: IncomingMessage, response) => take(`https://${request.headers.host ?? ''}${request.url ?? ''}`, response))
  const proxy = createServer((request, response) => take(request.url ?? '', response))
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = (request.url ?? '').replace(/:443$/, '')
    if (!hosts.has(host.replace(/:\d+$/, ''))) asked.push(`https://${host}`)
    socket.on('error', () => socket.destroy())
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    tls.emit('connection', socket)
  })
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  }
  proxy.on('connection', keep)
  const port = await listen(proxy)

  return {
    port,
    asked,
    answer: (host, answers) => void hosts.set(host, answers),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => proxy.close(resolve))
    },
  }
}

/** What the browsers ask for themselves, whatever runs in them: updates, lists, the person's account. Whole host names. */
const BROWSERS_OWN = new Set([
  'clients2.google.com', 'update.googleapis.com', 'accounts.google.com', 'optimizationguide-pa.googleapis.com', 'content-autofill.googleapis.com',
  'edge.microsoft.com', 'firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net', 'detectportal.firefox.com', 'aus5.mozilla.org',
  'contile.services.mozilla.com', 'push.services.mozilla.com', 'location.services.mozilla.com', 'shavar.services.mozilla.com', 'services.addons.mozilla.org',
  'versioncheck-bg.addons.mozilla.org', 'firefox-settings-attachments.cdn.mozilla.net', 'incoming.telemetry.mozilla.org', 'ads.mozilla.org', 'merino.services.mozilla.com',
])

/** The requests to hosts that the test did not open: there may be none, for nothing leaves the machine. */
export const strangersAmong = (asked: readonly string[], opened: readonly string[]): string[] =>
  asked.filter(address => {
    const host = URL.canParse(address) ? new URL(address).hostname : address
    return !opened.includes(host) && !BROWSERS_OWN.has(host)
  })
