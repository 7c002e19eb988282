import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D1',
  class: 'everyday',
  text: { en: 'Red light, empty road, and you are late.' },
  a: { text: { en: 'Cross' }, coins: 1, joy: 0, features: ['cross.red'] },
  b: { text: { en: 'Wait' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
