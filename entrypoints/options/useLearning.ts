import { useMemo } from 'react'
import type { Learning } from '../../components/skills/learning'
import { calledBy } from '../../lib/profile/skill-sense'
import { addingNames } from '../../lib/skills/own-changes'
import { checkAdded } from '../../lib/skills/own-check'
import type { AddedSkill } from '../../lib/skills/own-words'
import { linkToAddSkill } from './route'
import type { Attempt, Kept } from './useKept'
import type { Say } from './useToast'
import { useWords } from './useWords'

/** What forms know of the person's vocabulary. A plain name is added at once; one of which more is to be said, in the form of the skills. */
export const useLearning = ({ sense, words }: Pick<Kept, 'sense' | 'words'>, attempt: Attempt, say: Say): Learning => {
  const change = useWords(attempt, say)
  const knows = useMemo(() => ({
    named: (name: string) => sense.named(name),
    isKnown: (name: string) => sense.named(name) !== undefined || words.muted.includes(name) || sense.find(name).length > 0,
    shown: (skill: string) => calledBy(sense, skill),
  }), [sense, words])
  return {
    ...knows,
    onLearn: name => {
      const skill: AddedSkill = { name, kind: 'tool', others: [], broader: [] }
      const checked = checkAdded(skill, words)
      if (checked.refused !== undefined || checked.told.length > 0) location.hash = linkToAddSkill(name)
      else void change(addingNames({ ...skill, name: checked.name }), checked.name, `Added ${checked.name} to your skills`)
    },
  }
}
