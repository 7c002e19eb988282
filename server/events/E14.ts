import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E14',
  canary: 'canary-event-saffron',
  when: { phase: 'rule', month: 1 },
  effect: {},
} satisfies EventRule
