import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'H2',
  class: 'honesty',
  text: { en: 'An old man slips on ice. If you stop, you miss the bonus.' },
  a: { text: { en: 'Stop' }, coins: 0, joy: 2, features: ['help.unseen'] },
  b: { text: { en: 'Hurry on' }, coins: 2, joy: 0, features: [] },
} satisfies Dilemma
