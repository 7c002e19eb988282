import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'game',
  place: 'shop',
  cost: 2,
  gain: 0,
  joy: 3,
  features: ['buy.game'],
  purchase: true,
  lasting: { activity: 'games', joy: 1 },
  hand: 'temptation',
  text: { name: { en: 'Buy a video game' } },
} satisfies Activity
