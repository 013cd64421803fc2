import { LONGEST_RATES } from '../../lib/facts/money-rates'
import { failed, ok, type Result } from '../../lib/result'

/** How long the bank may take. A background is put to sleep after half a minute. */
const PATIENCE_MS = 15_000

/** The body of an answer, as text; undefined where it is longer than a table of rates can be. The rest is not waited for. */
const bodyOf = async (response: Response): Promise<string | undefined> => {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const part = await reader?.read()
    if (part === undefined || part.done) return text
    text += decoder.decode(part.value, { stream: true })
    if (text.length <= LONGEST_RATES) continue
    await reader?.cancel()
    return undefined
  }
}

/**
 * What an address sends, or in one line why nothing came. Asks with nothing of the person's: no cookie, no address of a page;
 * follows no way to another host, and does not wait for ever.
 */
export const fetchText = async (address: string, patience = PATIENCE_MS): Promise<Result<string>> => {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(patience) })
    if (!response.ok) return failed(`The bank answered with an error (${response.status}).`)
    const text = await bodyOf(response)
    return text === undefined ? failed('What was sent is far too long for a table of rates.') : ok(text)
  } catch (error) {
    return failed(error instanceof Error && error.name === 'TimeoutError' ? 'The bank took too long to answer.' : 'The bank could not be reached.')
  }
}
