import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E13',
  canary: 'canary-event-fennel',
  decks: ['app'],
  phases: ['app'],
  effect: { showsMembers: true },
} satisfies EventRule
