import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E24',
  canary: 'canary-event-pewter',
  decks: [],
  phases: ['rule'],
  notLast: true,
  effect: { roomless: ['hall'], letter: { activity: 'petition', share: 33 } },
} satisfies EventRule
