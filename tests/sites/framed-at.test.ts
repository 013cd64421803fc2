import { describe, expect, it } from 'vitest'
import { framedAt } from '../../lib/sites/framed-at'
import { sites } from '../../lib/sites/index'
import { siteAt } from '../../lib/sites/site-at'

// The addresses as employers' pages put them into frames, with names and numbers of our own.
describe('the frames of employers’ pages', () => {
  it.each([
    ['Greenhouse', 'https://boards.greenhouse.io/embed/job_app?for=quillmark&token=4001'],
    ['Greenhouse, newer', 'https://job-boards.greenhouse.io/embed/job_app?for=quillmark&jr_id=6a07&token=4001'],
    ['Greenhouse in Europe', 'https://job-boards.eu.greenhouse.io/embed/job_app?for=quillmark&token=4001'],
    ['Lever', 'https://jobs.lever.co/quillmark/1c7a3d2f-5b4e-4a6c-8d9f-2b3c4d5e6f70?embed=true'],
    ['Ashby', 'https://jobs.ashbyhq.com/quillmark/0b6f2c1e-4a3d-4f5b-9c8e-1a2b3c4d5e6f?embed=js'],
    ['Workable', 'https://apply.workable.com/quillmark/j/0A1B2C3D4E/'],
    ['Personio', 'https://quillmark.jobs.personio.de/job/40057?language=de'],
    ['Teamtailor', 'https://quillmark.teamtailor.com/jobs/40057-net-mender'],
    ['SmartRecruiters', 'https://jobs.smartrecruiters.com/Quillmark/743999400570000-net-mender'],
    ['BambooHR', 'https://quillmark.bamboohr.com/careers/57'],
    ['iCIMS', 'https://careers-quillmark.icims.com/jobs/40057/net-mender/job?in_iframe=1'],
    ['JazzHR', 'https://quillmark.applytojob.com/apply/A1b2C3d4E5/Net-Mender'],
    ['Jobvite', 'https://jobs.jobvite.com/quillmark/job/oA1b2C3d?nl=1&fr=true'],
    ['Recruitee', 'https://quillmark.recruitee.com/o/net-mender'],
    ['Rippling', 'https://ats.rippling.com/quillmark/jobs/0b6f2c1e-4a3d-4f5b-9c8e-1a2b3c4d5e6f'],
  ])('of %s are looked into, and known as a posting', (_, url) => {
    const { pathname, search } = new URL(url)
    expect(framedAt(url)?.posting.path.test(pathname + search)).toBe(true)
  })

  it.each([
    ['Greenhouse', 'https://boards.greenhouse.io/embed/job_board?for=quillmark'],
    ['Ashby', 'https://jobs.ashbyhq.com/quillmark?embed=js'],
    ['BambooHR', 'https://quillmark.bamboohr.com/jobs/embed2.php?version=1.0.0'],
    ['Personio', 'https://quillmark.jobs.personio.de/?language=de'],
    ['iCIMS', 'https://careers-quillmark.icims.com/jobs/search?ss=1&in_iframe=1'],
  ])('of %s that list jobs are lists', (_, url) => {
    const { pathname, search } = new URL(url)
    const site = framedAt(url)
    expect([site?.posting.path.test(pathname + search), site?.list?.path.test(pathname + search)]).toEqual([false, true])
  })

  it.each([
    ['a board, whose frames elsewhere are advertisements', 'https://www.adzuna.co.uk/jobs/details/4001'],
    ['a network of people', 'https://www.linkedin.com/jobs/view/4001'],
    ['a host that only looks like one', 'https://boards.greenhouse.io.evil.example/embed/job_app?token=1'],
    ['no host', 'about:srcdoc'],
  ])('are not looked into where they show %s', (_, url) => expect(framedAt(url)).toBeUndefined())

  it('are never those of a site that waits to be asked', () => {
    expect(sites.filter(({ framed, onRequest }) => framed && onRequest)).toEqual([])
    expect(siteAt('https://www.linkedin.com/jobs/view/4001')?.id).toBe('linkedin')
  })
})
