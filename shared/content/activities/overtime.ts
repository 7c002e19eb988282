import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'overtime',
  place: 'work',
  cost: 0,
  gain: 7,
  joy: -2,
  features: ['work.overtime'],
  hand: 'earn',
  text: { name: { en: 'Work overtime' } },
} satisfies Activity
