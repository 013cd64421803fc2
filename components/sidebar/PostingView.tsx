import type { Assessment } from '../../lib/assessment/assessment'
import { Facts } from '../facts/Facts'
import { Account } from './Account'
import { Cards } from './Cards'
import { FramedFrom } from './FramedFrom'
import { Hero } from './Hero'
import { Interviews } from './Interviews'
import { MissingSkills } from './MissingSkills'
import { Notices } from './Notices'
import type { SidebarCallbacks } from './view'
import { TellMore, WhatIf } from './WhatIf'

export type PostingViewProps = {
  assessment: Assessment
  /** The posting stands in a frame of the page, and was read there. */
  framed: boolean
  marked: boolean
  callbacks: Pick<SidebarCallbacks, 'onReveal' | 'onMark' | 'onOpen' | 'onMute'>
}

/** The page of ours on which what was read on a visit is corrected, opened at one fact. Nothing is typed beside the page. */
const correctAt = (visit: string, fact?: string): string => `correct/visit/${encodeURIComponent(visit)}${fact === undefined ? '' : `?fact=${fact}`}`

/** Everything about one posting: the glance first, then in the order in which people ask. */
export const PostingView = ({ assessment, framed, marked, callbacks: { onReveal, onMark, onOpen, onMute } }: PostingViewProps) => (
  <>
    <Hero assessment={assessment} onWelcome={() => onOpen('welcome')} onReveal={onReveal} />
    {assessment.fit && <Cards fit={assessment.fit} onReveal={onReveal} />}
    {assessment.fit && <TellMore fit={assessment.fit} />}
    <Notices notices={assessment.notices} onReveal={onReveal} />
    {assessment.fit && <MissingSkills fit={assessment.fit} onReveal={onReveal} />}
    <WhatIf changes={assessment.whatIf ?? []} />
    {framed && <FramedFrom url={assessment.url} />}
    <section aria-label="What it says">
      <h2>What it says <button type="button" className="link" aria-pressed={marked} onClick={() => onMark(!marked)}>{marked ? 'unmark' : 'mark in text'}</button></h2>
      <Facts posting={assessment.posting} corrected={assessment.corrected} onCorrect={fact => onOpen(correctAt(assessment.visit, fact))} onReveal={onReveal} />
      <p className="line"><button type="button" className="link" onClick={() => onOpen(correctAt(assessment.visit))}>Something was read wrong? Correct it</button></p>
    </section>
    <Interviews assessment={assessment} onReveal={onReveal} onOpen={onOpen} onMute={onMute} />
    {assessment.fit && <Account fit={assessment.fit} />}
  </>
)
