import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'flight',
  place: 'station',
  cost: 4,
  gain: 0,
  joy: 5,
  features: ['travel.flight'],
  gate: 'travel',
  text: { name: { en: 'Take a flight' } },
} satisfies Activity
