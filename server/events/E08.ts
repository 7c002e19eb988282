import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E08',
  canary: 'canary-event-quince',
  decks: [],
  phases: ['ordinary'],
  effect: {},
} satisfies EventRule
