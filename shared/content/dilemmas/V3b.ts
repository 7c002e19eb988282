import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V3b',
  class: 'voice',
  twin: 'V3a',
  text: { en: 'A petition to keep the library open lies at the market.' },
  a: { text: { en: 'Sign' }, coins: 0, joy: 1, features: ['civic.petition'] },
  b: { text: { en: 'Walk on' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
