import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'D2',
  class: 'everyday',
  text: { en: "Your friend's dog pulls at the lead. The field is empty." },
  a: { text: { en: 'Let it run' }, coins: 0, joy: 2, features: ['dog.loose'] },
  b: { text: { en: 'Hold on' }, coins: 0, joy: 1, features: ['dog.leash'] },
} satisfies Dilemma
