import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'referee',
  form: 'a',
  told: { en: 'A referee who was late three times is not asked for the next match.' },
  problem: false,
  limb: null,
  played: false,
  why: { en: 'Being late costs a match. It is small, near to the fault, and soon over.' },
} satisfies Case
