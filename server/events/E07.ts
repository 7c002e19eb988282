import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E07',
  canary: 'canary-event-otter',
  decks: ['any'],
  phases: ['ordinary', 'app', 'rule'],
  effect: { freeBus: true },
} satisfies EventRule
