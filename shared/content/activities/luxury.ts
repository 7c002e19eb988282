import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'luxury',
  place: 'shop',
  cost: 3,
  gain: 0,
  joy: 5,
  features: ['buy.luxury'],
  purchase: true,
  hand: 'temptation',
  text: { name: { en: 'Buy a luxury' } },
} satisfies Activity
