import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E09',
  canary: 'canary-event-basil',
  decks: [],
  phases: ['app'],
  effect: {},
} satisfies EventRule
