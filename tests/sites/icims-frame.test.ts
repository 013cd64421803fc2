import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { capturePage } from '../../lib/sites/capture-page'

const documentOf = (body: string): Document => parseHTML(`<!doctype html><html><head><title>Careers</title></head><body>${body}</body></html>`).document
const url = 'https://careers-quillmark.icims.com/jobs/40057/clock-restorer/job'
const POSTING = '<h1 class="iCIMS_Header">Clock Restorer</h1><dl><dt class="iCIMS_JobHeaderField">Position Type</dt><dd class="iCIMS_JobHeaderData">Part-Time</dd></dl><p>Take movements apart.</p>'

/** The employer's page around a frame; only a browser gives a frame a document of its own. */
const around = (framed: Document | null): Document => {
  const document = documentOf('<header>Our workshops</header><iframe id="icims_content_iframe" src="?in_iframe=1"></iframe><footer>Elsewhere</footer>')
  const frame = document.querySelector('#icims_content_iframe')
  if (frame) Object.defineProperty(frame, 'contentDocument', { value: framed })
  return document
}

describe('a posting that iCIMS shows in a frame', () => {
  it('is read out of the frame, and only that', () => {
    const { blocks, fields } = capturePage({ document: around(documentOf(POSTING)), url })
    expect(fields).toMatchObject({ title: 'Clock Restorer', employment: 'Part-Time' })
    expect(blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(['Clock Restorer', 'Take movements apart.']))
    expect(blocks.map(({ text }) => text).join(' ')).not.toMatch(/Our workshops|Elsewhere/)
  })

  it('is left alone where the frame is of another host', () => {
    expect(capturePage({ document: around(null), url }).fields).toEqual({})
  })

  it('is read where the frame is opened by itself', () => {
    expect(capturePage({ document: documentOf(POSTING), url: `${url}?in_iframe=1` }).fields).toMatchObject({ title: 'Clock Restorer' })
  })
})
