import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E27',
  canary: 'canary-event-bramble',
  decks: ['any'],
  phases: ['ordinary', 'app', 'rule'],
  effect: { room: { academy: 200 } },
} satisfies EventRule
