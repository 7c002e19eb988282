import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'followers',
  place: 'feed',
  cost: 2,
  gain: 0,
  joy: 1,
  features: ['followers.bought'],
  text: { name: { en: 'Buy followers' } },
} satisfies Activity
