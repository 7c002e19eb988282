import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'leash',
  place: 'park',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['dog.leash'],
  gate: 'dog',
  text: { name: { en: 'Dog on the leash' } },
} satisfies Activity
