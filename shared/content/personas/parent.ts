import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'parent',
  districts: ['hearth', 'works'],
  coins: 8,
  joy: 10,
  changes: [
    { activity: 'family', joy: 1 },
    { activity: 'games', joy: -1 },
    { activity: 'date', joy: -1 },
  ],
  without: [],
  ways: ['drive', 'fast'],
  freeWays: [],
  text: {
    name: { en: 'New parent' },
    who: { en: 'A small child, little sleep.' },
    gift: { en: 'Family things give 1 joy more. You have a car.' },
    burden: { en: 'Games and dates give 1 joy less.' },
  },
} satisfies Persona
