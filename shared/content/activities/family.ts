import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'family',
  place: 'shop',
  cost: 2,
  gain: 0,
  joy: 2,
  features: ['buy.family'],
  purchase: true,
  text: { name: { en: 'Buy baby or family things' } },
} satisfies Activity
