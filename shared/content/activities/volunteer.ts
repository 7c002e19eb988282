import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'volunteer',
  place: 'hall',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['civic.volunteer'],
  light: 1,
  hand: 'tidy',
  text: { name: { en: 'Volunteer' } },
} satisfies Activity
