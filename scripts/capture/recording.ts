import { parseHTML } from 'linkedom'
import type { Site } from '../../lib/sites/site'
import { failed, ok, type Result } from '../../lib/result'
import { oneLine } from '../../lib/text/one-line'
import { addressOf } from '../inspect/address'
import { wholePage } from '../inspect/whole-page'
import { anonymise, textsIn } from './anonymise'
import { clean } from './clean'
import type { Line } from './expectation'
import { inventedEmployer } from './invented'
import { originalsIn } from './originals'
import { removeOtherJobs } from './other-jobs'
import { newReplacing, type Replaced } from './replacing'

/** A saved page that names nobody any more, and what was done to it. `text` has a line for each piece of text; `left` are originals that are still there. */
export type Recording = { html: string; address: string; text: string; removed: number; otherJobs: number; replaced: Replaced; left: string[] }

const stated = (reading: Line['reading'], name: string): string | undefined => {
  const value = reading?.[name]
  return typeof value === 'string' ? value : undefined
}

/** The address that a saved page is read at: the one it is told, else the one it names. */
export const addressOfPage = (words: string, url: string | undefined): Result<string> => {
  const address = url ?? addressOf(words, parseHTML(wholePage(words)).document)
  return address === undefined ? failed('The page does not say where it was saved from. Add --url with its address.') : ok(address)
}

/** Cleans and anonymises a saved page. `read` is what was read in it as it was; `fixture` names the recording, and picks its invented employer. */
export const recordingOf = (words: string, { site, url, read, fixture }: { site: Site; url: string; read: Line; fixture: string }): Recording => {
  const { document } = parseHTML(wholePage(words))
  const originals = originalsIn(document, { employer: stated(read.reading, 'company'), url, site })
  const page = document.documentElement.textContent
  const removed = clean(document)
  const otherJobs = removeOtherJobs(document, { site, url, title: stated(read.reading, 'title') })
  const replacing = newReplacing(originals, { employer: inventedEmployer(fixture, page), page, host: new URL(url).hostname })
  anonymise(document, replacing)
  const address = replacing.link(url) ?? url
  const canonical = document.createElement('link')
  canonical.setAttribute('rel', 'canonical')
  canonical.setAttribute('href', address)
  document.head.append(canonical)
  const html = `${document.toString().replace(/[ \t]*\n\s*\n+/g, '\n').trim()}\n`
  const text = textsIn(document.body).map(({ nodeValue }) => oneLine(nodeValue ?? '')).filter(line => line !== '').join('\n')
  // A name that the page breaks over several elements is found in no single piece of text.
  const whole = oneLine(document.documentElement.textContent).toLowerCase() + html.toLowerCase()
  const left = [...originals.employers, ...originals.persons, ...originals.streets, ...originals.ids].filter(words => whole.includes(words.toLowerCase()))
  return { html, address, text, removed, otherJobs, replaced: replacing.replaced, left }
}
