import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'parent',
  districts: ['hearth', 'works'],
  coins: 8,
  joy: 10,
  changes: [{ activity: 'family', joy: 1 }],
  neglect: { activity: 'care', months: 2, joy: -1 },
  without: [],
  ways: ['drive', 'fast'],
  freeWays: [],
  text: {
    name: { en: 'New parent' },
    who: { en: 'A small child, little sleep, much to laugh about.' },
    gift: { en: 'Family things give 1 joy more. You have a car.' },
    burden: { en: 'No care for family in two months: 1 joy less.' },
  },
} satisfies Persona
