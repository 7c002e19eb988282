import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'rider',
  districts: ['trade', 'gate'],
  coins: 8,
  joy: 10,
  changes: [
    { activity: 'shift', feature: 'move.night' },
    { activity: 'sick', gain: -1 },
  ],
  without: [],
  ways: [],
  freeWays: ['bus'],
  text: {
    name: { en: 'Delivery rider' },
    who: { en: 'Always on the road.' },
    gift: { en: 'The bus is free.' },
    burden: { en: 'Shifts end late at night. A sick day pays 1 coin less.' },
  },
} satisfies Persona
