import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'lend',
  place: 'home',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['meet.friend'],
  with: 'tie',
  alone: false,
  lends: true,
  text: { name: { en: 'Lend a hand' } },
} satisfies Activity
