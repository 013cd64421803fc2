import { findSkills } from '../../lib/skills/find'

// Evaluated inside a page of a real browser, as the background is when it wakes up (see scripts/bench/skills.ts).
Object.assign(globalThis, { findSkills })
