import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E06',
  canary: 'canary-event-marble',
  decks: ['any'],
  phases: ['ordinary', 'app', 'rule'],
  effect: { room: { work: 130 }, gain: { overtime: 1 } },
} satisfies EventRule
