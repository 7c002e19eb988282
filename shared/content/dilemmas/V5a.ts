import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V5a',
  class: 'voice',
  twin: 'V5b',
  text: { en: 'The bus driver leaves an old man at the stop. You have the bus number.' },
  a: { text: { en: 'Write about it' }, coins: 0, joy: 1, features: ['post.critical'] },
  b: { text: { en: 'Let it go' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
