import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E05',
  canary: 'canary-event-lantern',
  decks: ['any'],
  phases: ['ordinary', 'app', 'rule'],
  effect: { room: { work: 70 }, gain: { sick: 1 } },
} satisfies EventRule
