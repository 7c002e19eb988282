import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'ceremony',
  place: 'hall',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['civic.ceremony'],
  hand: 'tidy',
  text: { name: { en: 'Ceremony and club night' } },
} satisfies Activity
