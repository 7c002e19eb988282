import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E27',
  canary: 'canary-event-bramble',
  when: 'any',
  effect: { room: { academy: 200 } },
} satisfies EventRule
