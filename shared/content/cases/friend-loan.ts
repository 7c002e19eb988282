import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'friend-loan',
  form: 'a',
  told: { en: 'A lender refuses somebody who always paid, since some of her friends did not.' },
  problem: true,
  limb: 'measure',
  played: true,
  why: { en: 'She is made to pay for what others did.' },
} satisfies Case
