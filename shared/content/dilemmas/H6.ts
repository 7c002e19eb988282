import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'H6',
  class: 'honesty',
  text: { en: 'The flood fund collects. You give one coin either way.' },
  a: { text: { en: 'With your name' }, coins: -1, joy: 1, features: ['civic.donate'] },
  b: { text: { en: 'Without a name' }, coins: -1, joy: 1, features: ['help.unseen'] },
} satisfies Dilemma
