import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'loan-history',
  form: 'a',
  told: { en: 'A bank asks how he paid earlier loans. It says no and gives two reasons. Errors can be put right.' },
  problem: false,
  limb: null,
  played: true,
  why: { en: 'Paying says something about paying, and he can answer.' },
} satisfies Case
