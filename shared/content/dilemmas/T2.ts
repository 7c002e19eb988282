import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'T2',
  class: 'ties',
  ties: 1,
  text: { en: 'A friend took a day off and asks you to say they were ill.' },
  a: { text: { en: 'Cover for them' }, coins: 0, joy: 1, features: ['cover.friend'], tie: { joy: 1 } },
  b: { text: { en: 'Tell the truth' }, coins: 1, joy: 0, features: [] },
} satisfies Dilemma
