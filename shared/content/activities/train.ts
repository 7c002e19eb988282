import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'train',
  place: 'station',
  cost: 2,
  gain: 0,
  joy: 3,
  features: ['travel.train'],
  text: { name: { en: 'Take the train' } },
} satisfies Activity
