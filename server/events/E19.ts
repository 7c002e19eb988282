import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E19',
  canary: 'canary-event-kestrel',
  decks: ['rule'],
  phases: ['rule'],
  effect: { dayOff: { oneIn: 4, joy: 2 } },
} satisfies EventRule
