import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'kin',
  districts: ['works', 'gate'],
  coins: 8,
  joy: 11,
  changes: [{ activity: 'care', joy: 1 }],
  purse: { coins: -1, every: 2 },
  without: [],
  ways: [],
  trait: 'kin',
  freeWays: [],
  text: {
    name: { en: 'Father on a list' },
    who: { en: 'Your father owes an old debt. You love him.' },
    gift: { en: 'Care for family gives 1 joy more.' },
    burden: { en: 'You send 1 coin home every second month.' },
  },
} satisfies Persona
