import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V6b',
  class: 'voice',
  twin: 'V6a',
  text: { en: 'The head of the works asks: any questions? You have one about safety.' },
  a: { text: { en: 'Ask' }, coins: 0, joy: 1, features: ['ask.public'] },
  b: { text: { en: 'Keep it' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
