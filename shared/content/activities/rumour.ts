import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'rumour',
  place: 'feed',
  cost: 0,
  gain: 0,
  joy: 2,
  features: ['post.rumour'],
  light: -1,
  hand: 'temptation',
  text: { name: { en: 'Forward a rumour' } },
} satisfies Activity
