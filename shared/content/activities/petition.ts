import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'petition',
  place: 'hall',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['civic.petition'],
  crowd: { share: 17, least: 2, joy: 1 },
  hand: 'voice',
  text: { name: { en: 'Sign a petition' } },
} satisfies Activity
