import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D7',
  class: 'everyday',
  phases: ['app', 'rule'],
  text: { en: 'Free delivery, if the shop may read your contacts.' },
  a: { text: { en: 'Agree' }, coins: 2, joy: 0, features: ['data.shared'] },
  b: { text: { en: 'Pay' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
