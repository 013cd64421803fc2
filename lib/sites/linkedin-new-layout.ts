import { oneLine } from '../text/one-line'
import { wordsOf } from './words-at'

// LinkedIn's layout of 2026 has class names that change with each build and no main heading; what stays are the names of its
// components, each with the number of the job. Recorded 2026-09-23 on search and on a posting's own page.

/** The screen that shows one job; undefined on any other layout. */
export const newLayout = (document: Document): Element | undefined => document.querySelector('[data-sdui-screen$="JobDetails"]') ?? undefined

/** Title and company as the page calls itself in this layout, and in no other: "Baker | Ovenly | LinkedIn", news counted before it. */
const titleAndCompany = (document: Document): string[] => {
  const parts = oneLine(document.title.slice(0, 500)).replace(/^\(\d{1,4}\+?\)\s/, '').split(' | ')
  return parts.length === 3 ? parts : []
}

const MOST_LINES = 40

/** The line under the title, "Ulm, Germany · 2 days ago · 40 applicants", of which the first part is the place. */
const placeLine = (screen: Element): Element | undefined =>
  [...screen.querySelectorAll('p')].slice(0, MOST_LINES).find(line => line.closest('[data-sdui-component]') === null && line.textContent.includes(' · '))

const MOST_LINKS = 60
const LONGEST_PILL = 30

/** Pay, workplace and employment stand in links of their own ("Hybrid", "Full-time"), which nothing names. */
const pills = (screen: Element): string | undefined =>
  [...screen.querySelectorAll('a')].slice(0, MOST_LINKS).flatMap(link => {
    const words = link.closest('[data-sdui-component]') === null && !/\/(?:company|in)\//.test(link.getAttribute('href') ?? '') ? wordsOf(link) : undefined
    return words !== undefined && words.length <= LONGEST_PILL ? words : []
  }).join('; ') || undefined

/** What the top of the screen says, which no attribute names. */
export const fieldsOfNewLayout = (document: Document, screen: Element): Record<string, string | undefined> => {
  const [title, company] = titleAndCompany(document)
  const line = placeLine(screen)
  // Only what the screen itself shows: after a change of job the page's title may come later than the pane, or before it.
  const shown = oneLine(screen.textContent.slice(0, 20_000))
  const ifShown = (words: string | undefined) => (words !== undefined && shown.includes(words) ? words : undefined)
  const said = pills(screen)
  return { title: ifShown(title), company: ifShown(company), location: line && wordsOf(line)?.split(' · ')[0], workplace: said, employment: said }
}
