import { oneLine } from '../text/one-line'
import type { Site } from './site'
import { wordsAt } from './words-at'

/** The posting stands in a frame of the same host, in whose address "in_iframe=1" is; opened by itself it is the page. */
const shownIn = (document: Document): Document => {
  const frame = document.querySelector('#icims_content_iframe')
  // Only a frame has a document of its own; one of another host gives null.
  return frame && 'contentDocument' in frame ? ((frame as HTMLIFrameElement).contentDocument ?? document) : document
}

/** The value beside the first of these labels, in either template: a list of terms and values, or a label for screen readers before its value. */
const labelled = (document: Document, label: RegExp): string | undefined => {
  for (const term of [...document.querySelectorAll('.iCIMS_JobHeaderField,.field-label')].slice(0, 60)) {
    if (!label.test(oneLine(term.textContent.slice(0, 200)))) continue
    const words = oneLine((term.nextElementSibling ?? term.parentElement?.nextElementSibling)?.textContent.slice(0, 500) ?? '')
    if (words !== '') return words
  }
  return undefined
}

export const icims: Site = {
  id: 'icims',
  name: 'iCIMS',
  rests: 'recorded page',
  hosts: ['icims.com'],
  framed: true,
  posting: { path: /^\/jobs\/\d+\/([^/?]+\/)?job\/?(\?|$)/, marker: '#icims_content_iframe,.iCIMS_Header' },
  list: { path: /^\/jobs(\/(search|intro)|\/?(\?|$))/ },
  remark: 'its own frame inside its own page is read with it',
  capture: ({ document }) => {
    const shown = shownIn(document)
    return {
      ...(shown !== document && { root: shown.body }),
      fields: {
        title: wordsAt(shown, 'h1.iCIMS_Header', '.iCIMS_Header h1'),
        location: labelled(shown, /^(?:job )?locations?\b/i),
        employment: labelled(shown, /^(?:(?:position|job|schedule|employment) )?type$/i),
        department: labelled(shown, /^(?:category|department)$/i),
        posted: labelled(shown, /^posted date$/i),
      },
    }
  },
}
