import { describe, expect, it } from 'vitest'
import { sites } from '../../lib/sites/index'
import { atAddress } from './at-address'

const UUID = '0f3a1b2c-4d5e-6f70-8192-a3b4c5d6e7f8'

// Employers and jobs in these addresses are invented; their shapes are the systems' own.
describe('addresses of applicant tracking systems, on a rendered page', () => {
  it.each<[string, string]>([
    ['https://jobs.jobvite.com/ovenly/job/oD2jAfwi?__jvst=JobBoard', 'jobvite: posting'],
    ['https://jobs.jobvite.com/careers/ovenly/job/oD2jAfwi', 'jobvite: posting'],
    ['https://jobs.jobvite.com/careers/ovenly/jobs', 'jobvite: list'],
    ['https://jobs.jobvite.com/ovenly/search?q=baker', 'jobvite: list'],
    ['https://jobs.jobvite.com/ovenly/job/oD2jAfwi/apply', 'jobvite: no'],
    ['https://careers-ovenly.icims.com/jobs/6414/night-baker/job?in_iframe=1', 'icims: posting'],
    ['https://careers-ovenly.icims.com/jobs/6414/job', 'icims: posting'],
    ['https://careers-ovenly.icims.com/jobs/search?ss=1', 'icims: list'],
    ['https://careers-ovenly.icims.com/jobs/6414/night-baker/candidate', 'icims: no'],
    ['https://career5.successfactors.eu/career?career_ns=job_listing&company=ovenly&career_job_req_id=12345', 'successfactors: posting'],
    ['https://career5.successfactors.eu/sfcareer/jobreqcareer?jobId=123456', 'successfactors: posting'],
    ['https://ovenly.jobs.hr.cloud.sap/job/Ulm-Night-Baker-89073/1270982501/', 'successfactors: posting'],
    ['https://career5.successfactors.eu/career?career_ns=job_listing_summary&company=ovenly', 'successfactors: list'],
    ['https://ovenly.jobs.hr.cloud.sap/search/?q=baker', 'successfactors: list'],
    ['https://ovenly.fa.us6.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/40261/?utm=1', 'oracle-recruiting: posting'],
    ['https://ovenly.fa.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1001/requisitions/preview/40261', 'oracle-recruiting: posting'],
    ['https://ovenly.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions?keyword=baker', 'oracle-recruiting: list'],
    ['https://ovenly.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/40261/apply/email', 'oracle-recruiting: list'],
    ['https://ovenly.fa.em2.oraclecloud.com/fscmUI/faces/FuseWelcome', 'oracle-recruiting: no'],
    ['https://console.us2.oraclecloud.com/', 'no site: not yet'],
    ['https://ovenly.taleo.net/careersection/2/jobdetail.ftl?job=210317780&lang=en', 'taleo: posting'],
    ['https://ovenly.taleo.net/careersection/ex/jobsearch.ftl?lang=en', 'taleo: list'],
    ['https://ovenly.taleo.net/careersection/application.jss?job=1234567', 'taleo: no'],
    ['https://apply.workable.com/j/0123456789', 'workable: posting'],
    ['https://jobs.workable.com/view/aBc/night-baker', 'workable: posting'],
    ['https://jobs.workable.com/search?query=baker', 'workable: list'],
    ['https://apply.workable.com/ovenly/', 'workable: list'],
    ['https://apply.workable.com/ovenly/j/0123456789/apply/', 'workable: no'],
    ['https://ovenly.jobs.personio.com/', 'personio: list'],
    ['https://ovenly.jobs.personio.de/job/123456/applications/new', 'personio: no'],
    ['https://ovenly.recruitee.com/', 'recruitee: list'],
    ['https://ovenly.recruitee.com/o/baker/c/new', 'recruitee: no'],
    ['https://ovenly.bamboohr.com/careers', 'bamboohr: list'],
    ['https://ovenly.bamboohr.com/careers/42/apply', 'bamboohr: no'],
    ['https://ovenly.teamtailor.com/fr/jobs/123456-boulanger', 'teamtailor: posting'],
    ['https://ovenly.teamtailor.com/jobs', 'teamtailor: list'],
    ['https://app.teamtailor.com/companies/x/jobs/123456', 'teamtailor: no'],
    ['https://ovenly.teamtailor.com/jobs/123456-baker/applications/new', 'teamtailor: no'],
    ['https://ovenly.gupy.io/jobs/9103021', 'gupy: posting'],
    ['https://ovenly.gupy.io/job/eyJqb2JJZCI6MX0=?jobBoardSource=gupy_portal', 'gupy: posting'],
    ['https://portal.gupy.io/job-search/term=padeiro', 'gupy: list'],
    ['https://ats.rippling.com/ovenly/jobs/2f0674e6', 'rippling: posting'],
    ['https://ats.rippling.com/ovenly/jobs', 'rippling: list'],
    ['https://ats.rippling.com/ovenly/jobs/2f0674e6/apply', 'rippling: no'],
    ['https://ovenly.breezy.hr/p/abc123def456-night-baker', 'breezy: posting'],
    ['https://ovenly.breezy.hr/', 'breezy: list'],
    ['https://ovenly.breezy.hr/p/abc123def456-night-baker/apply', 'breezy: no'],
    ['https://ovenly.applytojob.com/apply/AbCdEf1234/Night-Baker', 'jazzhr: posting'],
    ['https://ovenly.applytojob.com/apply/jobs', 'jazzhr: list'],
    ['https://ovenly.pinpointhq.com/en/postings/0f3a1b2c', 'pinpoint: posting'],
    ['https://ovenly.pinpointhq.com/postings/0f3a1b2c/applications/new', 'pinpoint: no'],
    [`https://app.dover.com/apply/ovenly/${UUID}`, 'dover: posting'],
    ['https://app.dover.com/jobs/ovenly', 'dover: list'],
    ['https://www.comeet.com/jobs/ovenly/90.00C/night-baker/BB.F51', 'comeet: posting'],
    ['https://www.comeet.com/jobs/ovenly/90.00C', 'comeet: list'],
    ['https://ovenly.factorialhr.com/job_posting/panadero-123456', 'factorial: posting'],
    ['https://ovenly.zohorecruit.com/jobs/Careers/596430000028680174/Night-Baker', 'zoho-recruit: posting'],
    ['https://ovenly.zohorecruit.eu/jobs/Careers', 'zoho-recruit: list'],
    ['https://ovenly.eightfold.ai/careers/job/563877690129578', 'eightfold: posting'],
    ['https://ovenly.eightfold.ai/careers?query=baker', 'eightfold: list'],
    ['https://ovenly.avature.net/en_US/careers/JobDetail/Night-Baker/12345', 'avature: posting'],
    ['https://ovenly.avature.net/careers/SearchJobs/?jobOffset=20', 'avature: list'],
    ['https://recruiting.paylocity.com/Recruiting/Jobs/Details/4489221', 'paylocity: posting'],
    [`https://recruiting.paylocity.com/recruiting/jobs/All/${UUID}/Ovenly`, 'paylocity: list'],
    ['https://recruiting.paylocity.com/Recruiting/Jobs/Apply/4489221', 'paylocity: no'],
    [`https://recruiting2.ultipro.com/OVE1000/JobBoard/${UUID}/OpportunityDetail?opportunityId=${UUID}`, 'ukg: posting'],
    [`https://recruiting.ultipro.com/OVE1000/JobBoard/${UUID}/?q=&o=postedDateDesc`, 'ukg: list'],
    ['https://myjobs.adp.com/ovenly/cx/job-details?reqId=5001', 'adp-myjobs: posting'],
    ['https://myjobs.adp.com/ovenly/cx/job-listing', 'adp-myjobs: list'],
    [`https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=${UUID}&jobId=512345`, 'adp-workforce-now: posting'],
    [`https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=${UUID}`, 'adp-workforce-now: list'],
    ['https://workforcenow.adp.com/theme/index.html', 'adp-workforce-now: no'],
    ['https://jobs.dayforcehcm.com/en-US/ovenly/CANDIDATEPORTAL/jobs/12345', 'dayforce: posting'],
    ['https://jobs.dayforcehcm.com/en-US/ovenly/alljobs', 'dayforce: list'],
  ])('%s: %s', (url, expected) => expect(atAddress(url)).toBe(expected))
})

describe('what every site says of addresses', () => {
  const patterns = sites.flatMap(({ id, posting, list }) => [[`a posting of ${id}`, posting.path] as const, ...(list ? [[`a list of ${id}`, list.path] as const] : [])])

  it.each(patterns)('is judged in no time for an endless address: %s', (_, path) => {
    const pieces = path.source.match(/[a-zA-Z_-]{3,}/g) ?? []
    const parts = ['/', '/job/1-', '-jobs-in-', '/jobs/123/', 'f', '0123-', ...pieces.flatMap(piece => [`/${piece}/`, `/${piece}?`, `-${piece}1`])]
    const start = performance.now()
    for (const part of parts) path.test(`/${part.repeat(Math.ceil(8_000 / part.length))}!`)
    expect(performance.now() - start).toBeLessThan(400)
  })

  it.each(patterns)('has no flags, as a pattern with memory would forget where it began: %s', (_, path) => expect(path.flags).toBe(''))
})
