import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'loose',
  place: 'park',
  cost: 0,
  gain: 0,
  joy: 2,
  features: ['dog.loose'],
  fine: { oneIn: 6, coins: 2 },
  hand: 'temptation',
  gate: 'dog',
  text: { name: { en: 'Dog off the leash' } },
} satisfies Activity
