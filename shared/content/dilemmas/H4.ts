import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'H4',
  class: 'honesty',
  text: { en: 'Long queue. Behind you, a woman with a crying baby.' },
  a: { text: { en: 'Let her pass' }, coins: 0, joy: 1, features: ['help.unseen'], late: true },
  b: { text: { en: 'Stay' }, coins: 0, joy: 0, features: [] },
} satisfies Dilemma
