import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E08',
  canary: 'canary-event-quince',
  when: { phase: 'ordinary', month: 2 },
  effect: {},
} satisfies EventRule
