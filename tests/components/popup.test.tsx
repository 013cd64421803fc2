import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Popup, type PopupProps } from '../../components/popup/Popup'
import { assessment } from './assessment-fixture'

const nothing = (): void => undefined
const callbacks = { onSave: nothing, onUndo: nothing, onRead: nothing, onAlways: nothing, onShow: nothing, onFrame: nothing, onSite: nothing, onOpen: nothing }
const { fit: _fit, ...withoutFit } = assessment
const posting = { state: 'posting', assessment, host: 'jobs.example', off: false, allowed: false } as const
const elsewhere = { state: 'nothing', host: 'blog.example', off: false, allowed: false } as const
const saved = { ...posting, assessment: { ...assessment, role: { id: 'r', savedAt: '2026-11-20T08:00:00Z', stage: 'saved' } } }

const shown = (some: Pick<PopupProps, 'view'> & Partial<PopupProps>): string =>
  renderToStaticMarkup(<Popup busy={false} undo={false} news="" callbacks={callbacks} {...some} />).replace(/<[^>]{0,2000}>/g, ' ').replace(/\s+/g, ' ')

it.each<[string, Pick<PopupProps, 'view'> & Partial<PopupProps>, RegExp]>([
  ['shows the posting and offers to save it', { view: posting }, /Senior Logistics Planner .* Save role/],
  ['shows what decides', { view: posting }, /SAP IBP or Kinaxis .*asked for, not in your profile/],
  ['says that a role is saved', { view: saved }, /Saved .*Saved roles/],
  ['offers the undo of a save just made', { view: saved, undo: true }, /Undo/],
  ['asks who the person is without a profile', { view: { ...posting, assessment: withoutFit } }, /Tell us who you are to see a fit\. Set up your profile/],
  ['offers to read an unknown page, once or always', { view: elsewhere }, /This page was not read .*Read this page Always on this site/],
  ['tells a list from a posting', { view: { ...elsewhere, recognition: { verdict: 'list', why: 'several postings' } } }, /A list of postings Open one of them/],
  ['says that the site is switched off', { view: { ...elsewhere, off: true } }, /switched off on this site/],
  ['has the switch of the site', { view: elsewhere }, /Sidebar on blog\.example/],
  ['tells in one line what went wrong', { view: { state: 'trouble', why: 'The browser does not let extensions read this page.' } }, /The browser does not let extensions read this page\. Try again/],
  ['says that the posting was read in a frame, and offers the sidebar for once or always', { view: { ...posting, framed: true, assessment: { ...assessment, url: 'https://boards.greenhouse.io/embed/job_app?token=1' } } }, /Read in a frame of this page, from boards\.greenhouse\.io\. Show beside the page Always on this site/],
  ['names the frame that it cannot read, and offers to open it', { view: { state: 'trouble', why: 'This does not read like a job posting.', frame: 'https://jobs.quillmark.example/4001' } }, /Most of this page is a frame from jobs\.quillmark\.example, .* Open the frame by itself Try again/],
  ['links to saved roles and profile', { view: { state: 'looking' } }, /Saved roles Interview notes Your profile/],
])('%s', (_name, props, words) => {
  expect(shown(props)).toMatch(words)
})

it('does not ask for a permission where the site is read already', () => {
  expect(shown({ view: { ...elsewhere, allowed: true } })).not.toContain('Always')
  expect(shown({ view: { ...elsewhere, recognition: { verdict: 'no', why: 'none' } } })).not.toContain('Always')
})
