import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'student',
  districts: ['works', 'trade'],
  coins: 8,
  joy: 10,
  changes: [
    { activity: 'study', cost: -1 },
    { activity: 'shift', gain: -1 },
  ],
  without: [],
  ways: [],
  freeWays: [],
  text: {
    name: { en: 'Student' },
    who: { en: 'Two rooms, one desk, a hundred questions.' },
    gift: { en: 'Study is free.' },
    burden: { en: 'A shift pays 1 coin less.' },
  },
} satisfies Persona
