import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'T8',
  class: 'ties',
  ties: 2,
  text: { en: 'Two friends quarrel. Both want you on their side.' },
  a: { text: { en: 'Hear both' }, coins: 0, joy: 0, features: [], tie: { joy: 1 } },
  b: { text: { en: 'Pick one' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
