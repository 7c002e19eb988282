import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'T5',
  class: 'ties',
  phases: ['rule'],
  ties: 1,
  text: { en: 'A friend offers: five stars from me, five stars from you.' },
  a: { text: { en: 'Deal' }, coins: 0, joy: 0, features: ['rate.swap'], stars: 5 },
  b: { text: { en: 'No thanks' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
