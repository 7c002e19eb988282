import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V2a',
  class: 'voice',
  twin: 'V2b',
  text: { en: 'The paper wants two lines from you about rising rents.' },
  a: { text: { en: 'Write them' }, coins: 0, joy: 1, features: ['post.economy'] },
  b: { text: { en: 'No time' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
