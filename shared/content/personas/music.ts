import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'music',
  districts: ['gate', 'hearth'],
  coins: 8,
  joy: 10,
  changes: [
    { activity: 'loiter', gain: 2 },
    { activity: 'shift', gain: -1 },
  ],
  without: [],
  ways: [],
  freeWays: [],
  text: {
    name: { en: 'Street musician' },
    who: { en: 'You play at the gate. Children dance.' },
    gift: { en: 'Hanging about at the gate brings 2 coins.' },
    burden: { en: 'A shift pays 1 coin less.' },
  },
} satisfies Persona
