import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'study',
  place: 'academy',
  cost: 1,
  gain: 0,
  joy: 1,
  features: ['study'],
  text: { name: { en: 'Study' } },
} satisfies Activity
