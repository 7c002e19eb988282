import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'T3',
  class: 'ties',
  phases: ['rule'],
  ties: 1,
  text: { en: 'The app says: one of your friends holds you back.' },
  a: { text: { en: 'Meet that friend' }, coins: 0, joy: 2, features: ['meet.friend'] },
  b: { text: { en: 'Take a break' }, coins: 1, joy: 0, features: [] },
} satisfies Dilemma
