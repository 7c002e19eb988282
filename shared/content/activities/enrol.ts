import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'enrol',
  place: 'academy',
  cost: 3,
  gain: 0,
  joy: 2,
  features: ['enrol'],
  gate: 'school',
  text: { name: { en: 'Enrol for a course' } },
} satisfies Activity
