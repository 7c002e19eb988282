import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E04',
  canary: 'canary-event-juniper',
  decks: ['any'],
  phases: ['ordinary', 'app', 'rule'],
  effect: { room: { park: 200 }, cost: { picnic: -1 } },
} satisfies EventRule
