import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'petition',
  place: 'hall',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['civic.petition'],
  hand: 'voice',
  text: { name: { en: 'Sign a petition' } },
} satisfies Activity
