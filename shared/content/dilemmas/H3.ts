import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'H3',
  class: 'honesty',
  text: { en: 'The shop gives you two coins too much.' },
  a: { text: { en: 'Say so' }, coins: 0, joy: 1, features: ['honest.return'] },
  b: { text: { en: 'Say nothing' }, coins: 2, joy: 0, features: [] },
} satisfies Dilemma
