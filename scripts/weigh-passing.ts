// node --import tsx scripts/weigh-passing.ts [SKILLSPAN]
// Computes how much each sign says for a skill's being meant (lib/vocabulary/passing-weights.ts) from the sentences of SkillSpan's
// train, tech, and says how well the same does where it is left to judge postings that it was not computed from. The same in, the same out.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { passingSigns } from '../lib/posting/passing-signs'
import { ROOT } from './browsers/build'
import { type Example, sureness, weightsFrom } from './corpus/logistic'
import { overlaps, skillSpanSentences } from './corpus/skillspan-sentences'

const [folder = join(ROOT, '..', 'shared', 'corpus', 'skills', 'skillspan')] = process.argv.slice(2)
const FOLDS = 5

const examples: (Example & { posting: number })[] = skillSpanSentences(folder, 'train', 'tech').flatMap(({ posting, line, labelled }) => {
  const signs = passingSigns(line, 'en')
  return line.names.map((name, nth) => ({ posting, signs: signs[nth] ?? [], is: labelled.some(span => overlaps(span, name)) }))
})

const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = weightsFrom(examples.filter(({ posting }) => posting % FOLDS !== fold))
  return examples.filter(({ posting }) => posting % FOLDS === fold).map(one => ({ ...one, taken: sureness(weights, one.signs) >= 0 }))
}).flat()
const taken = judged.filter(one => one.taken)
const right = taken.filter(({ is }) => is).length
console.log(`left out in turn: of ${judged.length} found ${taken.length} are taken as meant, ${right} of them rightly (${(right / taken.length).toFixed(3)}); ${judged.filter(({ is }) => is).length} are labelled`)

const lines = [...weightsFrom(examples)].map(([sign, weight]) => `  '${sign}': ${weight.toFixed(2)},`)
writeFileSync(join(ROOT, 'lib', 'vocabulary', 'passing-weights.ts'), `/**
 * How much each sign (lib/posting/passing-signs.ts) says for a skill's being meant rather than named in passing: what it adds to the logarithm of
 * the odds. Computed by scripts/weigh-passing.ts from SkillSpan's labelled sentences (Zhang et al. 2022), none of whose words stand here.
 */
export const PASSING_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`)
console.log(`${lines.length} signs weighed`)
