/** The kinds of rounds that have words of their own in other languages than English; what each is stands beside `RoundKind`. */
export type RoundWord =
  | 'offer-talk' | 'references' | 'presentation' | 'take-home' | 'online-assessment' | 'coding' | 'system-design' | 'trial-work' | 'panel'
  | 'recruiter-screen' | 'hr' | 'manager' | 'phone' | 'onsite' | 'values' | 'domain'

/**
 * How accounts of interviews speak in one language, as pattern fragments. `rounds` by kind; `talk` is what any round may be called;
 * `another` tells a further one from the same again; `afterwards` leads to the next, `and` joins two; `no` stands before what did not take
 * place; `ended` is how it ended; `warns`, `praises` and `advises` are signs of what to know, of what went well and of advice.
 */
export type AccountWords = {
  rounds: Partial<Record<RoundWord, readonly string[]>>
  talk: readonly string[]
  another: readonly string[]
  afterwards: readonly string[]
  and: readonly string[]
  no: readonly string[]
  ended: Partial<Record<'declined' | 'withdrew' | 'ghosted' | 'rejected' | 'offer' | 'pending', readonly string[]>>
  warns: readonly string[]
  praises: readonly string[]
  advises: readonly string[]
}
