import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D8',
  class: 'everyday',
  text: { en: 'The boss asks for two hours more on Sunday.' },
  a: { text: { en: 'Work' }, coins: 2, joy: -1, features: ['work.overtime'] },
  b: { text: { en: 'Stay home' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
