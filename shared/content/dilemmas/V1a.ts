import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V1a',
  class: 'voice',
  twin: 'V1b',
  text: { en: 'The river smells of paint. Your neighbour gives you a photo of it.' },
  a: { text: { en: 'Post it' }, coins: 0, joy: 1, features: ['post.critical'] },
  b: { text: { en: 'Keep it' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
