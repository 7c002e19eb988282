import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'spill',
  place: 'feed',
  cost: 0,
  gain: 0,
  joy: 2,
  features: ['post.critical'],
  hand: 'voice',
  text: { name: { en: 'Post about the spill' } },
} satisfies Activity
