import type { Stage } from '../../lib/roles/role'

/** The stages of a role in their order, with what each is called. */
export const stages: readonly { value: Stage; label: string }[] = [
  { value: 'saved', label: 'Saved' },
  { value: 'applied', label: 'Applied' },
  { value: 'interviewing', label: 'Interviewing' },
  { value: 'offer', label: 'Offer' },
  { value: 'closed', label: 'Closed' },
]

export const stageLabel = (stage: Stage): string => stages.find(({ value }) => value === stage)?.label ?? stage
