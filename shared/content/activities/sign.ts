import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'sign',
  place: 'park',
  cost: 0,
  gain: 0,
  joy: 2,
  features: ['sign.ignored'],
  fine: { oneIn: 6, coins: 2 },
  text: { name: { en: 'Ignore the sign: smoke or grill' } },
} satisfies Activity
