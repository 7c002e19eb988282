import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'noticket',
  place: 'station',
  cost: 0,
  gain: 0,
  joy: 3,
  features: ['travel.noticket'],
  fine: { oneIn: 3, coins: 3 },
  hand: 'temptation',
  text: { name: { en: 'Ride without a ticket' } },
} satisfies Activity
