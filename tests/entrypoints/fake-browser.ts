import type { PageCapture } from '../../lib/posting/page-capture'
import { vi } from 'vitest'

type Injection = { target: { tabId: number; frameIds?: number[]; allFrames?: boolean }; files?: string[] }

/**
 * What the background asks of the browser, in memory. `capture` answers the reader's injection into the page, `frames` those into its
 * frames; `foreign` is the frame of another host that fills the page; `at` is the tab's address as far as the browser tells it; `closed` keeps us out of the page, `granted` are match patterns.
 */
export const fakeBrowser = () => {
  const session = new Map<string, unknown>()
  const granted = new Set<string>()
  const scripts = new Map<string, { id: string; matches: string[]; js: string[] }>()
  const told: { tab: number; message: unknown; frame?: number }[] = []
  const frames = new Map<number, PageCapture>()
  const injected: string[] = []
  const at: { url?: string; incognito?: boolean } = {}
  const some: { foreign: string | undefined } = { foreign: undefined }
  const fake = { session, granted, scripts, told, injected, frames, at, closed: false, ...some, capture: async (): Promise<unknown> => undefined }
  const inFrame = (frame: number, files: string[] | undefined) => {
    const page = fake.frames.get(frame)
    if (!page) throw new Error(`No frame with id ${frame} in tab.`)
    injected.push(...(files ?? []).map(file => `${frame}:${file}`))
    return { frameId: frame, result: files === undefined ? page.url : files.includes('reader.js') ? page : undefined }
  }
  const api = {
    storage: { session: {
      get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
      set: async (some: Record<string, unknown>) => { for (const [key, value] of Object.entries(some)) session.set(key, value) },
      clear: async () => session.clear(),
      remove: async (key: string) => { session.delete(key) },
    } },
    scripting: {
      executeScript: async ({ target, files }: Injection) => {
        if (target.frameIds) return target.frameIds.map(frame => inFrame(frame, files))
        if (target.allFrames) return [{ frameId: 0, result: undefined }, ...[...frames.keys()].map(frame => inFrame(frame, files))]
        if (files === undefined && fake.foreign !== undefined) return [{ frameId: 0, result: fake.foreign }]
        if (fake.closed || files === undefined) throw new Error('Cannot access contents of the page.')
        injected.push(...files)
        return files.includes('reader.js') ? [{ result: await fake.capture() }] : [{}]
      },
      insertCSS: async () => undefined,
      getRegisteredContentScripts: async () => [...scripts.values()],
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => { for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`) },
      registerContentScripts: async (some: { id: string; matches: string[]; js: string[] }[]) => {
        for (const one of some) {
          if (scripts.has(one.id)) throw new Error(`Duplicate script ID '${one.id}'`)
          scripts.set(one.id, one)
        }
      },
    },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every(origin => granted.has(origin)) },
    tabs: { get: async (): Promise<{ url?: string; incognito?: boolean }> => ({ ...at }), sendMessage: async (tab: number, message: unknown, to?: { frameId?: number }) => void told.push({ tab, message, ...(to?.frameId !== undefined && { frame: to.frameId }) }) },
    action: { setBadgeText: vi.fn(async () => undefined), setBadgeBackgroundColor: vi.fn(async () => undefined), setTitle: vi.fn(async () => undefined) },
  }
  return { fake, api }
}

/** What the reader answers on a file of plain text. */
export const textFile = (text: string, url?: string): PageCapture => ({ ...(url !== undefined && { url }), title: '', text, data: [], fields: {}, lines: [] })
