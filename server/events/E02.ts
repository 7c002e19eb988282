import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E02',
  canary: 'canary-event-anchor',
  decks: ['any'],
  phases: ['ordinary', 'app', 'rule'],
  after: 1,
  effect: { snow: true },
} satisfies EventRule
