import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D10',
  class: 'everyday',
  text: { en: 'You drive a borrowed van. Your phone rings.' },
  a: { text: { en: 'Answer it' }, coins: 0, joy: 2, features: ['drive.phone'], fine: { oneIn: 6, coins: 3 } },
  b: { text: { en: 'Let it ring' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
