import type { Persona } from '../../vocabulary/content.ts'

export default {
  id: 'nurse',
  districts: ['hearth', 'gate'],
  coins: 8,
  joy: 10,
  changes: [
    { activity: 'shift', gain: 1, feature: 'move.night' },
    { activity: 'rest', joy: -1 },
  ],
  without: [],
  ways: ['drive', 'fast'],
  freeWays: [],
  text: {
    name: { en: 'Night-shift nurse' },
    who: { en: 'You work when others sleep.' },
    gift: { en: 'A shift pays 1 coin more. You have a car.' },
    burden: { en: 'Rest gives 1 joy less.' },
  },
} satisfies Persona
