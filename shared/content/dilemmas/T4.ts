import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'T4',
  class: 'ties',
  text: { en: 'A new neighbour asks you to tea. Nobody talks to them.' },
  a: { text: { en: 'Go' }, coins: 0, joy: 1, features: ['meet.newcomer'], requests: 1 },
  b: { text: { en: 'Another time' }, coins: 1, joy: 0, features: [] },
} satisfies Dilemma
