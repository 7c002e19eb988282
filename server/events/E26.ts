import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E26',
  canary: 'canary-event-yarrow',
  when: 'any',
  effect: { room: { cafe: 200 } },
} satisfies EventRule
