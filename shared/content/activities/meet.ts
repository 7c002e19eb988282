import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'meet',
  place: 'cafe',
  cost: 1,
  gain: 0,
  joy: 2,
  features: ['meet.friend'],
  with: 'tie',
  text: { name: { en: 'Meet a friend' } },
} satisfies Activity
