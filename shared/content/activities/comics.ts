import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'comics',
  place: 'shop',
  cost: 2,
  gain: 0,
  joy: 3,
  features: ['buy.import'],
  purchase: true,
  hand: 'voice',
  text: { name: { en: 'Buy imported comics' } },
} satisfies Activity
