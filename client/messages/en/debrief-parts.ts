import type { DebriefStep } from '../../../shared/vocabulary/phase.ts'

/** The names of the debrief's steps, the same on every screen. */
export const debriefParts = {
  what: 'What?',
  'so-what': 'So what?',
  archive: 'In the world',
  headlines: 'Headline or hype',
  verdicts: 'What is known',
  'now-what': 'Now what?',
  exit: 'The last word',
} as const satisfies Record<DebriefStep, string>
