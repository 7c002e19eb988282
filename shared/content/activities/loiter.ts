import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'loiter',
  place: 'station',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['loiter'],
  requests: 1,
  text: { name: { en: 'Hang about at the gate' } },
} satisfies Activity
