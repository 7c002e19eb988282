import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E10',
  canary: 'canary-event-cinder',
  decks: ['app'],
  phases: ['app'],
  effect: { membersFirst: ['cafe', 'shop', 'station'] },
} satisfies EventRule
