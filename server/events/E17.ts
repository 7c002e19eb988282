import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E17',
  canary: 'canary-event-hazel',
  decks: ['rule'],
  phases: ['rule'],
  effect: { reports: 2 },
} satisfies EventRule
