import type { Page } from '../page/page'
import { fieldsOfNewLayout, newLayout } from './linkedin-new-layout'
import type { Site } from './site'
import { allWordsAt, partAt, wordsAt } from './words-at'

/** The older layout for people who are signed in: collections still have it. Seen recorded 2025-09 and 2026-09. */
const TOP = '.job-details-jobs-unified-top-card__'

/** Both older layouts: signed in, and the page for guests (seen recorded 2026-07). */
const fieldsOfOlder = (part: ParentNode) => {
  const pills = allWordsAt(part, '.job-details-fit-level-preferences strong')
  return {
    title: wordsAt(part, `${TOP}job-title h1`, `${TOP}job-title`, '.top-card-layout__title'),
    company: wordsAt(part, `${TOP}company-name`, '.topcard__org-name-link'),
    location: wordsAt(part, `${TOP}primary-description-container .tvm__text`, '.topcard__flavor--bullet'),
    posted: wordsAt(part, '.posted-time-ago__text'),
    // The pills are buttons, which are not read as text: pay, workplace and employment, in no sure order.
    workplace: pills,
    employment: pills,
    pay: pills !== undefined && /\d/.test(pills) ? pills : undefined,
  }
}

const capture = ({ document }: Page) => {
  const screen = newLayout(document)
  if (screen) return { root: screen, fields: fieldsOfNewLayout(document, screen) }
  // The pane beside a list: signed in (the class ending in --container came about 2023), then for guests.
  const root = partAt(document, '.jobs-search__job-details--container', '.jobs-search__job-details', '.jobs-details', '.details-pane__content')
  return { ...(root && { root }), fields: fieldsOfOlder(root ?? document) }
}

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  rests: 'recorded page',
  remark: 'page for guests, both layouts for people signed in, search and collections with a pane',
  hosts: ['linkedin.com'],
  posting: {
    path: /^\/jobs\/(view\/|.*[?&]currentJobId=\d)/,
    marker: `.top-card-layout__title,${TOP}job-title,[componentkey^=JobDetails_AboutTheJob]`,
    pane: /[?&]currentJobId=\d/,
  },
  list: { path: /^\/jobs(\/|$)/ },
  // Parts of the new layout and of the older one, in this order, as recorded 2026-09.
  omit: '[data-sdui-component$=".similarJobs"],[data-sdui-component$=".peopleWhoCanHelp"],[data-sdui-component$=".jobMatch"],[data-sdui-component$=".resumeReview"],[data-sdui-component$=".jobAlertToggle"],[data-sdui-component*=".premium"],[class*="job-details-people-who-can-help"]',
  closed: '.closed-job',
  capture,
}
