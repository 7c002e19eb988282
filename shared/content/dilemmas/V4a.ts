import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V4a',
  class: 'voice',
  twin: 'V4b',
  text: { en: 'Your book club can choose: a strange old book, or the bestseller.' },
  a: { text: { en: 'The strange one' }, coins: 0, joy: 1, features: ['read.odd'] },
  b: { text: { en: 'The bestseller' }, coins: 0, joy: 1, features: ['read.bestseller'] },
} satisfies Dilemma
