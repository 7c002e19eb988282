import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D5',
  class: 'everyday',
  text: { en: 'The ticket machine is broken, and the train leaves now.' },
  a: { text: { en: 'Jump on' }, coins: 0, joy: 2, features: ['travel.noticket'], fine: { oneIn: 3, coins: 3 } },
  b: { text: { en: 'Wait an hour' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
