import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D3',
  class: 'everyday',
  text: { en: 'One more level, or early to bed?' },
  a: { text: { en: 'One more level' }, coins: 0, joy: 2, features: ['play.games'] },
  b: { text: { en: 'Bed' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
