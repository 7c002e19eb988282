import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'twin',
  districts: ['gate', 'works'],
  coins: 9,
  joy: 10,
  changes: [],
  mistaken: 2,
  without: [],
  ways: [],
  freeWays: [],
  text: {
    name: { en: 'Name twin' },
    who: { en: 'Somebody in town has your name. You never met.' },
    gift: { en: 'You start with 1 coin more.' },
    burden: { en: 'People mix you up with others twice as often.' },
  },
} satisfies Persona
