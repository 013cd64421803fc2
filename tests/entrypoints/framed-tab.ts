import { onFrameRecognised } from '../../entrypoints/background/frame-told'
import type { PageCapture } from '../../lib/posting/page-capture'
import { textFile, type fakeBrowser } from './fake-browser'

export const TAB = 7
export const IS = { verdict: 'posting', why: 'its address is that of a posting' } as const
export const IS_LIST = { verdict: 'list', why: 'its address is that of a list' } as const
export const IS_NOT = { verdict: 'no', why: 'it does not read like a posting' } as const

/** The employer's page, the frame that it shows a job in, and another such frame. */
export const AROUND = 'https://www.quillmark.example/careers?gh_jid=4001'
export const BOARD = 'https://boards.greenhouse.io/embed/job_app?for=quillmark&token=4001'
export const OTHER = 'https://jobs.lever.co/quillmark/1c7a3d2f-5b4e-4a6c-8d9f-2b3c4d5e6f70'

/** A posting as the reader gives it. */
export const job = (title: string, url: string, asks = '- Two years of experience with nets\n- Driving licence'): PageCapture =>
  textFile(`# ${title}\n**Company:** Quillmark Cordage\n**Location:** Whitby, United Kingdom\nFull-time\n\n## Requirements\n${asks}\n`, url)

/** Square pixels of a frame that fills a page. */
export const BIG = 900 * 1_200

/** A frame's detector says what stands in it, `from` an address that the browser knows. */
export const tellsOf = (frame: number, url: string, area = BIG, verdict: typeof IS | typeof IS_LIST | typeof IS_NOT = IS, from = url): Promise<void> =>
  onFrameRecognised(TAB, frame, { visit: `${frame} at ${url}`, url, recognition: verdict, area }, from)

type Fake = ReturnType<typeof fakeBrowser>['fake']

/** What the tab's page was told, in order, as the titles of postings and the names of other states. */
export const toldIn = (fake: Fake): unknown[] => fake.told.map(({ message, frame }) => {
  if (frame !== 0) return `told to frame ${frame}`
  const state = typeof message === 'object' && message !== null ? Reflect.get(message, 'state') : undefined
  return state?.state === 'posting' ? state.assessment.posting.title?.value : state?.state
})

/** An employer's page that is no posting, with a posting in frame 3. */
export const lay = (fake: Fake): void => {
  fake.session.clear()
  fake.frames.clear()
  fake.told.length = 0
  fake.injected.length = 0
  fake.closed = false
  fake.foreign = undefined
  fake.at.url = AROUND
  fake.capture = async () => textFile('Quillmark. Rope since 1840.', AROUND)
  fake.frames.set(3, job('Net Mender', BOARD))
}
