import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V2b',
  class: 'voice',
  twin: 'V2a',
  text: { en: 'A radio reporter asks you why so many shops close.' },
  a: { text: { en: 'Say what you think' }, coins: 0, joy: 1, features: ['post.economy'] },
  b: { text: { en: 'No comment' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
