import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E01',
  canary: 'canary-event-heron',
  when: 'any',
  effect: { room: { market: 200 }, cost: { local: -1 } },
} satisfies EventRule
