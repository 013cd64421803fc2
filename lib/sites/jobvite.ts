import { oneLine } from '../text/one-line'
import type { Site } from './site'
import { wordsAt } from './words-at'

/** What stands between the separators of the line under the title: the department, then the places, then a requisition's number. */
const parts = (line: Element | null): string[] => {
  const found = ['']
  for (const node of line?.childNodes ?? []) {
    // Node.nodeName is a tag's name in capitals for HTML.
    if (node.nodeName === 'SPAN' && oneLine(node.textContent ?? '') === '') found.push('')
    else found[found.length - 1] += node.textContent ?? ''
  }
  return found.map(words => oneLine(words.slice(0, 300))).filter(words => words !== '')
}

const isNumber = (words: string): boolean => /^req/i.test(words)

export const jobvite: Site = {
  id: 'jobvite',
  name: 'Jobvite',
  rests: 'recorded page',
  hosts: ['jobs.jobvite.com'],
  framed: true,
  posting: { path: /^\/(careers\/)?[^/?]+\/job\/[^/?]+\/?(\?|$)/ },
  list: { path: /^\/(careers\/)?[^/?]+(\/(jobs|search)(\/|\?|$)|\/?(\?|$))/ },
  // The class names of Jobvite's one markup, the same in every employer's dress (recordings of 2022 to 2026).
  capture: ({ document }) => {
    const [department, ...others] = parts(document.querySelector('.jv-job-detail-meta'))
    const places = others.filter(words => !isNumber(words))
    return {
      fields: {
        // Some templates put the place into the heading, as an element of its own.
        title: oneLine(document.querySelector('.jv-header')?.firstChild?.textContent ?? '') || wordsAt(document, '.jv-header'),
        department,
        location: places.join('; '),
        // The page's title is "Employer Careers" or "Employer Careers - Title".
        company: /^(.{1,80}?) Careers(?: - |$)/.exec(oneLine(document.title))?.[1],
      },
    }
  },
}
