import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V6a',
  class: 'voice',
  twin: 'V6b',
  text: { en: 'The mayor asks: any questions? You have one about money.' },
  a: { text: { en: 'Ask' }, coins: 0, joy: 1, features: ['ask.public'] },
  b: { text: { en: 'Keep it' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
