import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'followers',
  place: 'feed',
  cost: 1,
  gain: 0,
  joy: 3,
  features: ['followers.bought'],
  text: { name: { en: 'Buy followers' } },
} satisfies Activity
