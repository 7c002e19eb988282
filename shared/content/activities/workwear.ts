import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'workwear',
  place: 'shop',
  cost: 2,
  gain: 0,
  joy: 0,
  features: ['buy.workwear'],
  purchase: true,
  lasting: { activity: 'shift', gain: 1 },
  text: { name: { en: 'Buy work clothes' } },
} satisfies Activity
