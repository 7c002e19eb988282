import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'T6',
  class: 'ties',
  ties: 1,
  text: { en: 'An old friend is deep in debt and wants to visit.' },
  a: { text: { en: 'Welcome' }, coins: -1, joy: 2, features: ['meet.friend'] },
  b: { text: { en: 'Not now' }, coins: 0, joy: 0, features: [] },
} satisfies Dilemma
