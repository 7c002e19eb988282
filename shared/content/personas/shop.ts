import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'shop',
  districts: ['trade', 'works'],
  coins: 8,
  joy: 10,
  changes: [
    { activity: 'cook', gain: 1 },
    { activity: 'haggle', gain: 1 },
  ],
  bills: { coins: 1, every: 2 },
  without: [],
  ways: ['drive', 'fast'],
  freeWays: [],
  text: {
    name: { en: 'Shopkeeper' },
    who: { en: 'A small shop, long hours, and a bell on the door.' },
    gift: { en: 'Selling and haggling bring 1 coin more. You have a car.' },
    burden: { en: 'Every second month your bills cost 1 coin more.' },
  },
} satisfies Persona
