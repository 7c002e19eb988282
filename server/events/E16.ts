import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E16',
  canary: 'canary-event-gannet',
  decks: [],
  phases: ['rule'],
  effect: { room: { station: 150 }, sensors: ['transit'] },
} satisfies EventRule
