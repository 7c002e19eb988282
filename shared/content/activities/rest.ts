import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'rest',
  place: 'home',
  cost: 0,
  gain: 0,
  joy: 2,
  features: [],
  hand: 'rest',
  text: { name: { en: 'Rest' } },
} satisfies Activity
