import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'photo',
  place: 'feed',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['post.private'],
  text: { name: { en: 'Share a holiday photo' } },
} satisfies Activity
