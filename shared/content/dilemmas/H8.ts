import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'H8',
  class: 'honesty',
  text: { en: "The boss praises you for a colleague's work." },
  a: { text: { en: 'Put it right' }, coins: 0, joy: 2, features: ['honest.return'] },
  b: { text: { en: 'Smile' }, coins: 2, joy: 0, features: [] },
} satisfies Dilemma
