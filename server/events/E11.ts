import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E11',
  canary: 'canary-event-dahlia',
  decks: ['app'],
  phases: ['app'],
  effect: { bringsFriend: 2 },
} satisfies EventRule
