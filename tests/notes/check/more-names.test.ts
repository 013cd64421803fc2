import { describe, expect, it } from 'vitest'
import { checkText } from '../../../lib/notes/check/check'

const found = (text: string): string[] => checkText(text).map(({ kind, words }) => `${kind}: ${words}`)

describe('people in places where only a name can stand', () => {
  it.each([
    ['a link to their own page', 'Recruiter: [Zofka Brandlova](https://www.linkedin.com/in/zofka-b/) was quick.', 'person: Zofka Brandlova'],
    ['who referred one', 'Referred by: Oyelaran Bisi', 'person: Oyelaran Bisi'],
    ['a greeting', 'Hi Caoimhe,\nit went well.', 'person: Caoimhe'],
    ['a signature', 'It went well.\n\nCheers,\nFintan', 'person: Fintan'],
    ['initials', 'The panel was led by the matron (T. Abara-Lund) and a nurse.', 'person: T. Abara-Lund'],
    ['who is from a department', 'I had a call with Ngaire from the school office.', 'person: Ngaire'],
    ['a title in Portuguese', 'A entrevista foi com o gestor da loja, o Seu Valdecir.', 'person: Valdecir'],
    ['two names behind a small word in Spanish', 'Hablé con Eneritz Goikoetxea y fue muy amable.', 'person: Eneritz Goikoetxea'],
    ['an ending in Czech', 'Nakonec pohovor s vedoucím směny, Petrem Dvořáčkem.', 'person: Petrem Dvořáčkem'],
    ['an ending in Russian', 'Затем встреча с руководителем отдела, Олегом Крыловым.', 'person: Олегом Крыловым'],
    ['a string in a program', 'print("Hello Daniel")', 'person: Daniel'],
  ])('%s', (_, text, flag) => expect(found(text)).toContain(flag))

  it.each([
    ['a greeting to all', 'Hi Team,\nthe oven is on.'], ['lettered parts', 'A. Describe a loaf\nB. Draw an oven'], ['a program without any', 'total = add(first, second)'], ['a manager of projects', 'The Project Manager asked about Project Management.'],
  ])('are not found in %s', (_, text) => expect(found(text)).toEqual([]))
})

describe('what leads to a person or is an employer’s own word', () => {
  it.each([
    ['a handle', 'Slack me: piotr.k9', 'handle: piotr.k9'], ['one’s own project', 'They asked about my final year project BreadFinder.', 'handle: BreadFinder'], ['one’s own repository', 'Half of the call went to a thing on my GitHub called oven-clock.', 'handle: oven-clock'],
    ['a project’s name', 'Their care software is Project Lantern.', 'confidential: Project Lantern'], ['a tool’s name', 'Their system is known as Heron.', 'confidential: system is known as Heron'],
  ])('%s', (_, text, flag) => expect(found(text)).toContain(flag))
})
