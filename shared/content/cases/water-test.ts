import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'water-test',
  form: 'b',
  told: { en: 'Swimmers must pass a test before they may use the deep pool. Who fails may try again next week.' },
  problem: false,
  limb: null,
  played: false,
  why: { en: 'The test is about swimming, and so is what it opens.' },
} satisfies Case
