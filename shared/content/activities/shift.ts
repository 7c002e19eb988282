import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'shift',
  place: 'work',
  cost: 0,
  gain: 5,
  joy: -1,
  features: ['work.shift'],
  hand: 'earn',
  text: { name: { en: 'Work a shift' } },
} satisfies Activity
