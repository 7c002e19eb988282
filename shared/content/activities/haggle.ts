import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'haggle',
  place: 'market',
  cost: 0,
  gain: 1,
  joy: 1,
  features: ['haggle'],
  discount: 1,
  text: { name: { en: 'Haggle for old things' } },
} satisfies Activity
