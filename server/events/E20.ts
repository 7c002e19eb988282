import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E20',
  canary: 'canary-event-larch',
  decks: [],
  phases: ['rule'],
  after: 1,
  effect: { amnesty: true },
} satisfies EventRule
