// A single-page board as boards are: the address changes without a load, the pane is filled late, and the structured data
// is swapped later still, so that for a while it describes the job before.
const jobs = {
  'site-reliability-engineer-7101': {
    title: 'Site Reliability Engineer', company: 'Quillon Maps', place: ['Lisbon', 'PT', 'Lisbon, Portugal'], pay: ['EUR', 52000, 66000, '€52,000 – €66,000 per year'], type: ['FULL_TIME', 'Full-time'], where: 'Remote within Europe',
    must: ['4+ years of experience running services', 'Linux, Kubernetes and Terraform', 'Go or Python', 'On-call, one week in six'], nice: ['PostgreSQL', 'Experience with maps'],
    process: ['Recruiter call (30 min)', 'Debugging session (60 min)', 'Team conversation (45 min)'],
  },
  'physiotherapist-7102': {
    title: 'Physiotherapist', company: 'Harrow Lane Clinic', place: ['Dublin', 'IE', 'Dublin, Ireland'], pay: ['EUR', 48000, 54000, '€48,000 – €54,000 per year'], type: ['PART_TIME', 'Part-time, 24 hours per week'], where: 'On site',
    must: ['CORU registration', '2 years of experience with outpatients', 'Manual therapy'], nice: ['Pilates training'],
    process: ['Interview with the clinic lead (40 min)'],
  },
  'data-analyst-7103': {
    title: 'Data Analyst', company: 'Tarn Water', place: ['Leeds', 'GB', 'Leeds, United Kingdom'], pay: ['GBP', 36000, 42000, '£36,000 – £42,000 per year'], type: ['FULL_TIME', 'Full-time'], where: 'Hybrid, 2 days a week in the office',
    must: ['3+ years of experience as an analyst', 'SQL and Excel', 'Power BI or Tableau'], nice: ['Python'],
    process: ['Video call (30 min)', 'Task at home (2 hours)', 'Interview in Leeds (60 min)'],
  },
}
const list = document.getElementById('list')
const pane = document.getElementById('pane')
const make = (tag, text, children = []) => {
  const element = document.createElement(tag)
  if (text) element.textContent = text
  element.append(...children)
  return element
}
for (const [id, job] of Object.entries(jobs)) {
  const link = make('a', job.title, [make('span', `${job.company} · ${job.place[2]}`)])
  link.href = `/jobs/${id}`
  list.append(make('li', '', [link]))
}
const structured = job => {
  document.querySelector('script[type="application/ld+json"]')?.remove()
  const script = make('script', JSON.stringify({
    '@context': 'https://schema.org', '@type': 'JobPosting', title: job.title, datePosted: '2026-11-16', employmentType: job.type[0],
    hiringOrganization: { '@type': 'Organization', name: job.company },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: job.place[0], addressCountry: job.place[1] } },
    baseSalary: { '@type': 'MonetaryAmount', currency: job.pay[0], value: { '@type': 'QuantitativeValue', minValue: job.pay[1], maxValue: job.pay[2], unitText: 'YEAR' } },
    description: job.must.join('. '),
  }))
  script.type = 'application/ld+json'
  document.head.append(script)
}
const fill = job => {
  document.title = `${job.title} at ${job.company} | Fernway Now`
  const items = lines => make('ul', '', lines.map(line => make('li', line)))
  const terms = make('dl', '', [['Salary', job.pay[3]], ['Contract', job.type[1]], ['Where', job.where]].flatMap(([term, words]) => [make('dt', term), make('dd', words)]))
  const apply = make('a', 'Apply now')
  apply.className = 'apply'
  apply.href = '#apply'
  const meta = make('p', `${job.company} · ${job.place[2]}`)
  meta.className = 'meta'
  pane.replaceChildren(make('h1', job.title), meta, terms, make('h2', 'Requirements'), items(job.must), make('h2', 'Nice to have'), items(job.nice), make('h2', 'Interview process'), items(job.process), apply)
  pane.hidden = false
}
let turn = 0
const show = path => {
  const mine = ++turn
  const id = /^\/jobs\/([\w-]+)$/.exec(path)?.[1]
  for (const link of list.querySelectorAll('a')) link.toggleAttribute('aria-current', link.getAttribute('href') === path)
  if (!id || !jobs[id]) return pane.setAttribute('hidden', '')
  setTimeout(() => mine === turn && fill(jobs[id]), 250)
  setTimeout(() => mine === turn && structured(jobs[id]), 600)
}
list.addEventListener('click', event => {
  const link = event.target.closest('a')
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.getAttribute('href'))
  show(location.pathname)
})
addEventListener('popstate', () => show(location.pathname))
show(location.pathname)
