import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'sick',
  place: 'work',
  cost: 0,
  gain: 2,
  joy: 1,
  features: ['work.sick'],
  every: 2,
  roomless: true,
  text: { name: { en: 'Call in sick' } },
} satisfies Activity
