import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { Posting } from '../../lib/posting/posting'
import { readPosting } from '../../lib/posting/read'
import type { OwnSkills } from '../../lib/skills/own'
import { Visit } from '../background/visits'

/** The posting of a visit, as its page was read, with the skills that the person added; undefined where the tab has left it or the browser was closed. */
export const visitRead = async (visit: string, own: OwnSkills | undefined): Promise<Posting | undefined> => {
  const stored = Object.values(await browser.storage.session.get(null))
  const found = stored.flatMap(one => {
    const parsed = z.safeParse(Visit, one)
    return parsed.success && parsed.data.visit === visit ? [parsed.data] : []
  })[0]
  return found?.capture && readPosting(found.capture, own)
}
