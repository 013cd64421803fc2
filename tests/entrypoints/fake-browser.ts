import type { PageCapture } from '../../lib/posting/page-capture'
import { vi } from 'vitest'

type Injection = { target: { tabId: number }; files: string[] }

/** What the background asks of the browser, in memory. `capture` answers the reader's injection; `granted` are match patterns. */
export const fakeBrowser = () => {
  const session = new Map<string, unknown>()
  const granted = new Set<string>()
  const scripts = new Map<string, { id: string; matches: string[]; js: string[] }>()
  const told: { tab: number; message: unknown }[] = []
  const injected: string[] = []
  const fake = { session, granted, scripts, told, injected, capture: async (): Promise<unknown> => undefined }
  const api = {
    storage: { session: {
      get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
      set: async (some: Record<string, unknown>) => { for (const [key, value] of Object.entries(some)) session.set(key, value) },
      clear: async () => session.clear(),
      remove: async (key: string) => { session.delete(key) },
    } },
    scripting: {
      executeScript: async ({ files }: Injection) => {
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
    tabs: { get: async () => ({}), sendMessage: async (tab: number, message: unknown) => void told.push({ tab, message }) },
    action: { setBadgeText: vi.fn(async () => undefined), setBadgeBackgroundColor: vi.fn(async () => undefined), setTitle: vi.fn(async () => undefined) },
  }
  return { fake, api }
}

/** What the reader answers on a file of plain text. */
export const textFile = (text: string, url?: string): PageCapture => ({ ...(url !== undefined && { url }), title: '', text, data: [], fields: {}, lines: [] })
