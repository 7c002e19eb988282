import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E01',
  canary: 'canary-event-heron',
  decks: ['any'],
  phases: ['ordinary', 'app', 'rule'],
  effect: { room: { market: 200 }, cost: { local: -1 } },
} satisfies EventRule
