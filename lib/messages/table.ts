import * as z from 'zod/mini'
import { Assessment } from '../assessment/assessment'
import { Recognition } from '../posting/recognition'
import { FrameAct, FrameAnswer } from './to-frame'

/**
 * What one tab is about, for sidebar and popup. 'trouble' says in one line why there is nothing better to show. `host` is the page's,
 * absent where the browser does not tell it. `frame`: the address of a frame that fills most of the page, and that the browser keeps us out of. `framed`: the posting stands in a frame of the page, whose address is the assessment's `url`.
 */
export const TabState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('nothing'), recognition: z.optional(Recognition), host: z.optional(z.string()), off: z.boolean(), allowed: z.boolean() }),
  z.object({ state: z.literal('reading') }),
  z.object({ state: z.literal('trouble'), why: z.string(), frame: z.optional(z.string()) }),
  z.object({ state: z.literal('posting'), assessment: Assessment, host: z.optional(z.string()), off: z.boolean(), allowed: z.boolean(), framed: z.optional(z.boolean()), collapsed: z.boolean(), profile: z.boolean() }),
])
export type TabState = z.infer<typeof TabState>

const Nothing = z.object({})
const Saved = z.object({ id: z.string(), savedAt: z.string(), already: z.boolean() })

/**
 * The one table of messages to the background: what is asked and what comes back. A reply travels as a Result of `reply`.
 * `tab` may be left out by a content script: then it is the sender's tab. Only our own pages may name another one.
 * recognised: the detector's verdict on a visit; `area` is how large the window is that it speaks for, in square CSS pixels. changed: what a framed posting says has become another, or its frame is `gone`; or a page that said too little says more. state: what the tab is about. read: read this page now, because the person asks.
 * show: put the sidebar beside the page now, because the person asks. in-frame: mark or show words of a framed posting, or unmark them.
 * reread: the page changed under the sidebar. save, unsave: the role of the tab's posting (unsave undoes a save just made).
 * collapse, site: the sidebar's and the site's switches. rewatch: the settings were replaced or deleted as a whole. rates: look for exchange rates now, where the person turned that on. packs: take a pack from an address, stop taking one or all, or look for newer versions of one or of all that are due (named by nothing). mute: hear a note of a pack, or all of one contributor, no more, or again. open: a page of ours, `at` is its hash ("notes/new").
 */
export const messages = {
  recognised: { ask: z.object({ visit: z.string(), url: z.string(), recognition: Recognition, area: z.optional(z.number()) }), reply: Nothing },
  changed: { ask: z.object({ gone: z.boolean() }), reply: Nothing },
  state: { ask: z.object({ tab: z.optional(z.number()), visit: z.optional(z.string()) }), reply: TabState },
  read: { ask: z.object({ tab: z.optional(z.number()) }), reply: TabState },
  show: { ask: z.object({ tab: z.number() }), reply: Nothing },
  'in-frame': { ask: z.object({ visit: z.string(), do: FrameAct, words: z.array(z.string()) }), reply: FrameAnswer },
  reread: { ask: z.object({ visit: z.string() }), reply: TabState },
  save: { ask: z.object({ tab: z.optional(z.number()), visit: z.optional(z.string()) }), reply: Saved },
  unsave: { ask: z.object({ role: z.string() }), reply: Nothing },
  collapse: { ask: z.object({ collapsed: z.boolean() }), reply: Nothing },
  site: { ask: z.object({ host: z.string(), off: z.boolean() }), reply: Nothing },
  allow: { ask: z.object({ host: z.string(), allowed: z.boolean() }), reply: Nothing },
  rewatch: { ask: Nothing, reply: Nothing },
  rates: { ask: Nothing, reply: Nothing },
  packs: { ask: z.discriminatedUnion('do', [z.object({ do: z.literal('subscribe'), address: z.string() }), z.object({ do: z.literal('stop'), address: z.optional(z.string()) }), z.object({ do: z.literal('look'), id: z.optional(z.string()) })]), reply: Nothing },
  mute: { ask: z.object({ pack: z.string(), note: z.optional(z.string()), contributor: z.optional(z.string()), muted: z.boolean() }), reply: Nothing },
  open: { ask: z.object({ page: z.enum(['options']), at: z.optional(z.string()) }), reply: Nothing },
} as const

export type MessageName = keyof typeof messages
export type Ask<N extends MessageName> = z.infer<(typeof messages)[N]['ask']>
export type Reply<N extends MessageName> = z.infer<(typeof messages)[N]['reply']>

/** How a message travels: our mark, its name, what is asked. The mark tells our messages from those of other code in the extension. */
export const Envelope = z.object({ roleglass: z.string(), ask: z.unknown() })

/** What the background tells a tab's sidebar: its state changed. */
export const ToTab = z.object({ roleglass: z.literal('state-changed'), state: TabState })
export type ToTab = z.infer<typeof ToTab>
