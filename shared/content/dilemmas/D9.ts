import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D9',
  class: 'everyday',
  text: { en: 'You had a glass of wine at the fair. A friend leaves you the car keys.' },
  a: { text: { en: 'Drive home' }, coins: 0, joy: 2, features: ['drive.drunk'], fine: { oneIn: 4, coins: 3 } },
  b: { text: { en: 'Walk home' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
