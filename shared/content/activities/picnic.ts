import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'picnic',
  place: 'park',
  cost: 1,
  gain: 0,
  joy: 2,
  features: ['meet.friend'],
  with: 'tie',
  text: { name: { en: 'Picnic with a friend' } },
} satisfies Activity
