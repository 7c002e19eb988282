import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V5b',
  class: 'voice',
  twin: 'V5a',
  text: { en: 'A clerk shouts at a lost child. You were there.' },
  a: { text: { en: 'Write about it' }, coins: 0, joy: 1, features: ['post.critical'] },
  b: { text: { en: 'Let it go' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
