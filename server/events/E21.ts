import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E21',
  canary: 'canary-event-mallow',
  decks: [],
  phases: ['rule'],
  after: 2,
  effect: { sleeps: true },
} satisfies EventRule
