import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'rental',
  place: 'bank',
  cost: 4,
  gain: 0,
  joy: 3,
  features: ['rent.home'],
  cheaper: { privilege: 'deposit', cost: 2 },
  text: { name: { en: 'Rent without deposit' } },
} satisfies Activity
