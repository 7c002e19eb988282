import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E12',
  canary: 'canary-event-ember',
  decks: ['app', 'rule'],
  phases: ['app', 'rule'],
  effect: { link: 2 },
} satisfies EventRule
