import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as weights from '../../lib/fit/weights'

const page = readFileSync('lib/fit/README.md', 'utf8').replace(/\s+/g, ' ')
const { WEIGHTS, TIER_WEIGHT, EVIDENCE, UNREAD_LINE, KEEPS } = weights
const NAMES: Readonly<Record<string, string>> = { skill: 'skills' }

describe('the page on fit names every weight as it is', () => {
  it.each(Object.entries(WEIGHTS))('%s %d', (kind, weight) => {
    expect(page).toMatch(new RegExp(`\\b${NAMES[kind] ?? kind} ${weight}[,.]`))
  })

  it.each<[string, string]>([
    ['tiers', `a must weighs ${TIER_WEIGHT.must}, a nice-to-have ${TIER_WEIGHT.nice}, a mention ${TIER_WEIGHT.mentioned} (`],
    ['preferred', `counts ${weights.PREFERRED} (\`PREFERRED\`)`],
    ['mentions', `at most ${weights.MENTIONED_MOST} where anything is asked for (\`MENTIONED_MOST\`)`],
    ['few skills', `less than ${weights.ENOUGH_SKILLS} (\`ENOUGH_SKILLS\`)`],
    ['evidence', `The skill itself ${EVIDENCE.same}, a narrower one ${EVIDENCE.narrower}, a broader one ${EVIDENCE.broader}, a neighbour ${EVIDENCE.neighbour} (`],
    ['listed', `only listed ${weights.LISTED_ONLY} (\`LISTED_ONLY\`)`],
    ['claimed', `up to ${weights.CLAIMED} (\`CLAIMED\`)`],
    ['backed', `${weights.BACKED} (\`BACKED\`), rising to 1 with ${weights.ENOUGH_YEARS} years (\`ENOUGH_YEARS\`); not used for more than ${weights.RECENT} years (\`RECENT\`) times ${weights.RUSTY} (\`RUSTY\`)`],
    ['what is untold', `\`doubt = e^-(s/${weights.TOLD_SKILLS} + w/${weights.TOLD_WORDS})\``],
    ['what of it is expected', `expected to earn ${weights.UNTOLD} (\`UNTOLD\`)`],
    ['lines', `weighs ${UNREAD_LINE.must} as a must, ${UNREAD_LINE.nice} as a nice-to-have (\`UNREAD_LINE\`)`],
    ['answers', `${weights.ENOUGH_ANSWERED} (\`ENOUGH_ANSWERED\`), earn ${weights.ANSWERED} (\`ANSWERED\`)`],
    ['the prior', `as if ${weights.PRIOR_WEIGHT} points more (\`PRIOR_WEIGHT\`)`],
    ['the cap', `shrunk into ${weights.GATE_CAP} points (\`GATE_CAP\`)`],
    ['another trade', `close ${KEEPS.kinTrade} · unknown ${KEEPS.openTrade} · another ${KEEPS.otherTrade}`],
    ['years', `${KEEPS.fewYears} with none, all from ${KEEPS.enoughYears} of them`],
    ['levels', `two ${KEEPS.levels[2]} · three or more ${KEEPS.levels[3]}`],
    ['musts', `\`mustPrior\` ${KEEPS.mustPrior}, from ${KEEPS.mustPriorLow} to ${KEEPS.mustPriorHigh} met) | ${KEEPS.fewMusts} with none, all from half`],
    ['a permit', `nothing is said | ${KEEPS.permit} |`],
    ['hours', `${KEEPS.offHours} with none, all from ${KEEPS.enoughHours} of them`],
    ['years of a level', Object.entries(KEEPS.yearsOfLevel).map(([level, years]) => `${level} ${years}`).join(', ')],
  ])('%s', (_, words) => {
    expect(page).toContain(words)
  })

  it('the halves that it calls halves are halves', () => {
    expect([weights.WEAK, weights.PRIOR_SHARE, KEEPS.enoughMusts]).toEqual([0.5, 0.5, 0.5])
  })
})
