import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E03',
  canary: 'canary-event-thimble',
  decks: [],
  phases: ['ordinary'],
  effect: {},
} satisfies EventRule
