import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'games',
  place: 'home',
  cost: 0,
  gain: 0,
  joy: 3,
  features: ['play.games'],
  once: true,
  hand: 'temptation',
  text: { name: { en: 'Long evening of games' } },
} satisfies Activity
