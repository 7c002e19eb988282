import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D11',
  class: 'everyday',
  text: { en: 'Your picnic by the river is over, and the bin is full.' },
  a: { text: { en: 'Leave the bags' }, coins: 0, joy: 2, features: ['litter'] },
  b: { text: { en: 'Carry them home' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
