import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'T1',
  class: 'ties',
  ties: 1,
  text: { en: 'A friend needs two coins until next month.' },
  a: { text: { en: 'Lend them' }, coins: -2, joy: 2, features: ['lend.friend'], tie: { coins: 2 }, back: 2 },
  b: { text: { en: 'Not now' }, coins: 0, joy: 0, features: [] },
} satisfies Dilemma
