import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'odd',
  place: 'library',
  cost: 0,
  gain: 0,
  joy: 2,
  features: ['read.odd'],
  hand: 'voice',
  text: { name: { en: 'Borrow the odd book' } },
} satisfies Activity
