import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'newcomer',
  districts: ['gate', 'trade'],
  coins: 9,
  joy: 10,
  changes: [],
  ties: 1,
  without: [],
  ways: [],
  trait: 'no-file',
  freeWays: [],
  text: {
    name: { en: 'Newcomer with no file' },
    who: { en: 'You came last month. Each street is new to you.' },
    gift: { en: 'You start with 1 coin more.' },
    burden: { en: 'You start with one tie. No file knows you.' },
  },
} satisfies Persona
