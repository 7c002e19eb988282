import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'H1',
  class: 'honesty',
  text: { en: 'You find a purse with three coins at the station.' },
  a: { text: { en: 'Hand it in' }, coins: 0, joy: 2, features: ['honest.return'] },
  b: { text: { en: 'Keep it' }, coins: 3, joy: 0, features: ['keep.found'] },
} satisfies Dilemma
