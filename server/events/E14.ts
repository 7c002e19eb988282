import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E14',
  canary: 'canary-event-saffron',
  decks: [],
  phases: ['rule'],
  effect: {},
} satisfies EventRule
