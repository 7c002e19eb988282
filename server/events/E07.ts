import type { EventRule } from '../../shared/vocabulary/event.ts'

export default {
  id: 'E07',
  canary: 'canary-event-otter',
  when: 'any',
  effect: { freeBus: true },
} satisfies EventRule
