import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E22',
  canary: 'canary-event-nettle',
  decks: ['rule'],
  phases: ['rule'],
  after: 1,
  effect: { desk: 200, gain: { appeal: 1 } },
} satisfies EventRule
