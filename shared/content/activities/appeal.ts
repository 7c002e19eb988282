import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'appeal',
  place: 'hall',
  cost: 0,
  gain: 0,
  joy: 0,
  features: ['civic.appeal'],
  phases: ['rule'],
  desk: 13,
  text: { name: { en: 'Go to the appeal desk' } },
} satisfies Activity
