import type { Kind } from '../../lib/vocabulary/skill-table'

/** What a kind of skill is called. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  language: 'programming language', library: 'library or framework', tool: 'tool', platform: 'platform or product', field: 'field of work', method: 'method',
  practice: 'practice', standard: 'standard', certificate: 'certificate', licence: 'licence', activity: 'activity',
}
