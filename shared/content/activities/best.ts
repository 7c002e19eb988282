import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'best',
  place: 'library',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['read.bestseller'],
  text: { name: { en: 'Borrow the bestseller' } },
} satisfies Activity
