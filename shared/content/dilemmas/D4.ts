import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D4',
  class: 'everyday',
  text: { en: 'Your cousin has a baby. The shop has a sale.' },
  a: { text: { en: 'Send a present' }, coins: -1, joy: 2, features: ['buy.family'] },
  b: { text: { en: 'Send a card' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
