import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V3a',
  class: 'voice',
  twin: 'V3b',
  text: { en: 'A petition for a night bus lies on the café counter.' },
  a: { text: { en: 'Sign' }, coins: 0, joy: 1, features: ['civic.petition'] },
  b: { text: { en: 'Walk on' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
