import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'care',
  place: 'home',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['care.family'],
  light: 1,
  tieJoy: 1,
  hand: 'rest',
  text: { name: { en: 'Care for family' } },
} satisfies Activity
