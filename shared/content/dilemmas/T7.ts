import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'T7',
  class: 'ties',
  phases: ['app', 'rule'],
  text: { en: 'The app pays for the names of three people you often meet.' },
  a: { text: { en: 'Give names' }, coins: 2, joy: 0, features: ['data.shared'] },
  b: { text: { en: 'Refuse' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma
