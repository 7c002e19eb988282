import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'H7',
  class: 'honesty',
  text: { en: "The neighbour's child needs help with maths tonight." },
  a: { text: { en: 'Help' }, coins: 0, joy: 1, features: ['help.unseen'], light: 1 },
  b: { text: { en: 'Keep the evening' }, coins: 0, joy: 2, features: [] },
} satisfies Dilemma
