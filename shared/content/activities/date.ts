import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'date',
  place: 'cafe',
  cost: 2,
  gain: 0,
  joy: 3,
  features: ['meet.date'],
  with: 'anyone',
  hand: 'temptation',
  text: { name: { en: 'Go on a date' } },
} satisfies Activity
