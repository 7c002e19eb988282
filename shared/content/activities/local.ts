import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'local',
  place: 'market',
  cost: 1,
  gain: 0,
  joy: 2,
  features: ['buy.local'],
  purchase: true,
  hand: 'tidy',
  text: { name: { en: 'Buy local produce' } },
} satisfies Activity
