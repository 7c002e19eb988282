import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D6',
  class: 'everyday',
  text: { en: 'The coat of your dreams costs half.' },
  a: { text: { en: 'Buy it' }, coins: -2, joy: 3, features: ['buy.luxury'] },
  b: { text: { en: 'Walk on' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
