import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E18',
  canary: 'canary-event-indigo',
  decks: ['rule'],
  phases: ['rule'],
  asksForTiers: true,
  effect: { showsTiers: ['cafe'] },
} satisfies EventRule
