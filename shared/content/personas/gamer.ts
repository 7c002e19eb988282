import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'gamer',
  districts: ['trade', 'hearth'],
  coins: 8,
  joy: 10,
  changes: [
    { activity: 'games', joy: 1 },
    { activity: 'meet', joy: -1 },
    { activity: 'picnic', joy: -1 },
  ],
  without: [],
  ways: [],
  freeWays: [],
  text: {
    name: { en: 'Gamer' },
    who: { en: 'Your best friends are online, every night.' },
    gift: { en: 'Evenings of games give 1 joy more.' },
    burden: { en: 'Meeting a friend and picnics give 1 joy less.' },
  },
} satisfies Persona
