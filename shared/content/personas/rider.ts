import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'rider',
  districts: ['trade', 'gate'],
  coins: 8,
  joy: 10,
  changes: [{ activity: 'shift', feature: 'move.night' }],
  eyes: { sensor: 'traffic', sees: 900 },
  without: [],
  ways: [],
  freeWays: ['bus'],
  text: {
    name: { en: 'Delivery rider' },
    who: { en: 'You bring warm food to every door.' },
    gift: { en: 'The bus is free.' },
    burden: { en: 'Shifts end late at night. Traffic cameras nearly always see you.' },
  },
} satisfies Persona
