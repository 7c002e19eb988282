import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E23',
  canary: 'canary-event-osprey',
  decks: [],
  phases: ['rule'],
  effect: { works: { activity: 'volunteer', share: 25, joy: 2, otherwise: { station: 50 } } },
} satisfies EventRule
