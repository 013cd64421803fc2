import type { Block } from '../text/block'
import { type Labelled, labelled } from '../text/labelled'
import { allLabels, type LabelKind, labelsFor } from '../vocabulary/labels'

/** The values that the posting labels as one of these kinds ("Location: Boston" for 'place'), in order. */
export const labelledAs = (blocks: readonly Block[], ...kinds: readonly LabelKind[]): Labelled[] =>
  labelled(blocks, labelsFor(...kinds), allLabels())
