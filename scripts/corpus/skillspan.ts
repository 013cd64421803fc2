import { surenessOf } from '../../lib/posting/in-passing'
import { overlaps, type Sentence, skillSpanSentences, type Span } from './skillspan-sentences'

/** How many spans were found, how many of them overlap a labelled one, how many are labelled, how many of these are overlapped. */
type Count = { found: number; right: number; labelled: number; reached: number }

const counted = (sentences: readonly Sentence[], foundIn: (sentence: Sentence) => readonly Span[]): Count => {
  const count: Count = { found: 0, right: 0, labelled: 0, reached: 0 }
  for (const sentence of sentences) {
    const found = foundIn(sentence)
    const { labelled } = sentence
    count.found += found.length
    count.right += found.filter(one => labelled.some(other => overlaps(one, other))).length
    count.labelled += labelled.length
    count.reached += labelled.filter(one => found.some(other => overlaps(one, other))).length
  }
  return count
}

const line = (name: string, { found, right, labelled, reached }: Count): string =>
  `${name.padEnd(28)} precision ${(right / found).toFixed(3)} (${right} of ${found})  recall ${(reached / labelled).toFixed(3)} (${reached} of ${labelled})`

/**
 * From how much on a name counts as meant. As good as even odds: of what is found and not labelled about half is what the annotators
 * left out, by a count of a hundred of train, so the labels make the odds look a little worse than they are.
 */
const MEANT = -0.1

const meant = ({ line: its }: Sentence): Span[] => {
  const sure = surenessOf(its, 'en')
  return its.names.filter((_, nth) => (sure[nth] ?? 0) >= MEANT)
}

/**
 * What is found beside the knowledge spans of SkillSpan (Zhang et al. 2022, MIT licence; sentences of postings, "tech" from a
 * board for developers, "house" from elsewhere), a line a set. A span counts as right where it overlaps a labelled one by a word.
 *
 * "all found" counts everything, "meant" what is more likely meant than named in passing (lib/posting/in-passing.ts). Its weights
 * were computed from "train, tech" alone (scripts/weigh-passing.ts); the two lines of dev show how it does on sentences it never met.
 */
export const skillSpanScores = (folder: string): string[] =>
  ['train', 'dev'].flatMap(set => ['tech', 'house'].flatMap(source => {
    const sentences = skillSpanSentences(folder, set, source)
    return [line(`${set}, ${source}, meant`, counted(sentences, meant)), line(`${set}, ${source}, all found`, counted(sentences, one => one.line.names))]
  }))
