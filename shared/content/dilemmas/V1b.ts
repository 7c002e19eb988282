import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V1b',
  class: 'voice',
  twin: 'V1a',
  text: { en: 'The tap water at the school is brown. A parent gives you a photo.' },
  a: { text: { en: 'Post it' }, coins: 0, joy: 1, features: ['post.critical'] },
  b: { text: { en: 'Keep it' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
