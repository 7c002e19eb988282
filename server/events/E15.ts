import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E15',
  canary: 'canary-event-tinder',
  when: { phase: 'rule', month: 2 },
  effect: { sensors: ['street', 'traffic', 'transit'] },
} satisfies EventRule
