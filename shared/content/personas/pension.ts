import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'pension',
  districts: ['works', 'hearth'],
  coins: 8,
  joy: 10,
  changes: [{ activity: 'shift', gain: -2 }],
  purse: { coins: 1, every: 1 },
  without: ['overtime'],
  ways: [],
  freeWays: [],
  text: {
    name: { en: 'Pensioner' },
    who: { en: 'Forty years at the works, and still curious.' },
    gift: { en: 'A pension of 1 coin a month.' },
    burden: { en: 'A shift pays 2 coins less. No overtime.' },
  },
} satisfies Persona
