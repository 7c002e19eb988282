import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'workwear',
  place: 'shop',
  cost: 1,
  gain: 0,
  joy: 1,
  features: ['buy.workwear'],
  purchase: true,
  lasting: { activity: 'shift', gain: 1 },
  text: { name: { en: 'Buy work clothes' } },
} satisfies Activity
