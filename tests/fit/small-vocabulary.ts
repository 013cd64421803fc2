import type { SkillSense } from '../../lib/profile/skill-sense'

/** A dozen skills of two lines of work, with every relation there is: what the fit's tests know, whatever the real vocabulary says. */
export const SKILLS = ['Kettle Care', 'Teapots', 'Porcelain', 'Stoneware', 'Glazing', 'Firing', 'Ledgers', 'Payroll', 'Audits', 'Invoices'] as const

const PARENT: Readonly<Record<string, string>> = { Teapots: 'Kettle Care', Glazing: 'Firing', Payroll: 'Ledgers' }
const NEIGHBOURS: readonly (readonly [string, string])[] = [['Porcelain', 'Stoneware'], ['Audits', 'Invoices']]

const relation: SkillSense['relation'] = (have, wanted) => {
  if (have === wanted) return 'same'
  if (PARENT[have] === wanted) return 'narrower'
  if (PARENT[wanted] === have) return 'broader'
  return NEIGHBOURS.some(pair => pair.includes(have) && pair.includes(wanted)) ? 'neighbour' : undefined
}

export const smallSense: SkillSense = {
  find: text => SKILLS.filter(skill => text.toLowerCase().includes(skill.toLowerCase())).map(skill => ({ skill })),
  named: words => SKILLS.find(skill => skill.toLowerCase() === words.trim().toLowerCase()),
  relation,
}
