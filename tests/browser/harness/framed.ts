import type { Answered } from './network'

/** Invented jobs by the name that the test's addresses have for them. */
export const JOBS = {
  greenhouse: 'https://boards.greenhouse.io/embed/job_app?for=quillmark&token=4001',
  ashby: 'https://jobs.ashbyhq.com/quillmark/0b6f2c1e-4a3d-4f5b-9c8e-1a2b3c4d5e6f?embed=js',
  lever: 'https://jobs.lever.co/quillmark/1c7a3d2f-5b4e-4a6c-8d9f-2b3c4d5e6f70',
  form: 'https://boards.greenhouse.io/embed/job_app?for=quillmark&token=4002',
  advertisement: 'https://ads.example/sail-maker',
} as const

const document = (title: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`

const posting = (title: string, asks: string, more = ''): string => document(title, `<h1>${title}</h1><p>Quillmark Cordage · Whitby, United Kingdom</p>
<p>Full-time, on site. £34,000 a year.</p><p>About Quillmark: we have laid rope on one walk since 1840, and every coil is tested before it leaves.</p>
<h2>What you bring</h2><ul><li>${asks}</li><li>A forklift licence</li></ul><h2>What you get</h2><p>Thirty days of holiday and a workshop that smells of tar.</p>${more}`)

/** What many employers show in a frame: only the form to apply, beside a posting of their own. Its questions ask, the posting does not. */
const FORM = `<h1>Rope Walk Foreman</h1><div>Whitby, United Kingdom</div><form><h2>Apply for this job</h2><p>* indicates a required field</p>
${['First name *', 'Résumé/CV *', 'How many years of experience do you have with rope making? *', 'Do you have at least 3 years of experience with forklifts? *', 'Are you legally authorised to work in the United Kingdom? *', 'Will you now or in the future require visa sponsorship? *', 'What are your salary expectations? *', 'Do you hold a degree? *', 'Would you prefer full-time or part-time work?'].map(asked => `<div><label>${asked}<input></label></div>`).join('')}
<fieldset><legend>Which of these do you speak?</legend><label><input type="checkbox">English</label><label><input type="checkbox">German</label></fieldset><button>Submit application</button></form>`

/** What the hosts of frames answer. */
export const framedPage = ({ host, pathname, search }: URL): Answered | undefined => {
  const at = `https://${host}${pathname}${search}`
  if (at === JOBS.greenhouse) return { body: posting('Rope Walk Foreman', 'Four years of experience in rope making') }
  if (at === JOBS.ashby) return { body: posting('Net Mender', 'Two years of experience with nets', '<p><a href="/quillmark/all">All jobs</a></p>') }
  if (at === JOBS.lever) return { body: posting('Tar Boiler', 'One year of experience with kettles') }
  if (at === JOBS.form) return { body: document('Apply', FORM) }
  if (at === JOBS.advertisement) return { body: posting('Sail Maker', 'Nine years of experience with canvas') }
  return pathname === '/favicon.ico' ? undefined : { body: document('All jobs', '<h1>All jobs</h1><p>Nothing here.</p>') }
}

const frameOf = (address: string, style: string): string => `<iframe src="${address}" style="${style}"></iframe>`
const SHOWN = 'width:100%;height:900px;border:0'
const isJob = (name: string): name is keyof typeof JOBS => Object.hasOwn(JOBS, name)
const shown = (names: string | null): string => (names ?? '').split(',').flatMap(name => (isJob(name) ? [frameOf(JOBS[name], SHOWN)] : [])).join('\n')

const AROUND = '<header><nav><a href="/">Quillmark</a> <a href="/rope">Our rope</a></nav></header>'
const OWN = `<h1>Harbour Carter</h1><p>Quillmark Cordage · Whitby, United Kingdom</p><p>Part-time, £14 an hour. Please apply by post.</p>
<h2>Requirements</h2><ul><li>Three years of experience with horses</li><li>You can read a tide table</li></ul><h2>Benefits</h2><p>Stabling and a pension.</p>`

/**
 * The employer's pages, "/careers/" and what follows like a query. `frames`: jobs shown in frames. `deep`: far below what is seen first. `tall`: a job in a larger frame. `own`: the page is a posting itself. `small`: jobs in frames of the size of an advertisement.
 * `late`: a job whose frame comes two seconds after. `script`: a job that a script puts into the page itself.
 */
export const framing = (path: string): { body: string; type: string } | undefined => {
  if (path === '/favicon.ico') return undefined
  const searchParams = new URLSearchParams(/^\/careers\/(.*)/.exec(path)?.[1] ?? '')
  const late = searchParams.get('late')
  const tall = searchParams.get('tall')
  const small = searchParams.get('small')
  const body = [
    AROUND,
    searchParams.has('own') ? OWN : '',
    searchParams.has('deep') ? '<div style="height:1400px">The walk is long.</div>' : '',
    shown(searchParams.get('frames')),
    tall !== null && isJob(tall) ? frameOf(JOBS[tall], 'width:100%;height:1400px;border:0') : '',
    small !== null && isJob(small) ? frameOf(JOBS[small], 'width:300px;height:250px') : '',
    late !== null && isJob(late) ? `<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(frameOf(JOBS[late], SHOWN))}), 2000)</script>` : '',
    searchParams.has('script') ? `<div id="embed"></div><script>setTimeout(() => { document.getElementById('embed').innerHTML = ${JSON.stringify(OWN)} }, 2000)</script>` : '',
    '<footer>Quillmark Cordage, Whitby</footer>',
  ]
  return { body: document('Work at Quillmark', body.join('\n')), type: 'text/html; charset=utf-8' }
}
