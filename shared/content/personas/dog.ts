import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'dog',
  districts: ['hearth', 'trade'],
  coins: 8,
  joy: 10,
  changes: [
    { activity: 'leash', joy: 1 },
    { activity: 'loose', joy: 1 },
  ],
  purse: { coins: -1, every: 3 },
  without: [],
  ways: [],
  freeWays: [],
  text: {
    name: { en: 'Dog owner' },
    who: { en: 'A big dog waits for you at the door.' },
    gift: { en: 'Dog walks give 1 joy more.' },
    burden: { en: 'Dog food takes 1 coin every third month.' },
  },
} satisfies Persona
