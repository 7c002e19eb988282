import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'slump',
  place: 'feed',
  cost: 0,
  gain: 0,
  joy: 2,
  features: ['post.economy'],
  hand: 'voice',
  text: { name: { en: 'Comment on the slump' } },
} satisfies Activity
