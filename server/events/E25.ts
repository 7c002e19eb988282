import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E25',
  canary: 'canary-event-walnut',
  decks: ['any'],
  phases: ['ordinary', 'app', 'rule'],
  effect: { room: { station: 150 }, cost: { train: -1 } },
} satisfies EventRule
