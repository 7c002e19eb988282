import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E15',
  canary: 'canary-event-tinder',
  decks: [],
  phases: ['rule'],
  effect: { sensors: ['street', 'traffic'] },
  inShort: { sensors: ['street', 'traffic', 'transit'] },
} satisfies EventRule
