import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'cook',
  place: 'market',
  cost: 1,
  gain: 4,
  joy: 1,
  features: ['sell.home'],
  once: true,
  hand: 'earn',
  text: { name: { en: 'Sell home cooking' } },
} satisfies Activity
