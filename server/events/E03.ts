import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E03',
  canary: 'canary-event-thimble',
  when: { phase: 'ordinary', month: 1 },
  effect: {},
} satisfies EventRule
