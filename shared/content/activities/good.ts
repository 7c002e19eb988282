import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'good',
  place: 'feed',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['post.official'],
  hand: 'tidy',
  text: { name: { en: 'Share official good news' } },
} satisfies Activity
