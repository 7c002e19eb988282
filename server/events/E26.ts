import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E26',
  canary: 'canary-event-yarrow',
  decks: ['any'],
  phases: ['ordinary', 'app', 'rule'],
  effect: { room: { cafe: 200 } },
} satisfies EventRule
