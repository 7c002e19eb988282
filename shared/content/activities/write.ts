import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'write',
  place: 'library',
  cost: 0,
  gain: 1,
  joy: 1,
  features: ['write.paper'],
  light: 1,
  hand: 'voice',
  text: { name: { en: 'Write for the paper' } },
} satisfies Activity
