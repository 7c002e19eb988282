import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'H5',
  class: 'honesty',
  text: { en: 'You scratched a parked bike. Nobody saw it.' },
  a: { text: { en: 'Leave a note' }, coins: -1, joy: 2, features: ['honest.return'] },
  b: { text: { en: 'Leave' }, coins: 0, joy: 0, features: [] },
} satisfies Dilemma
