import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'one-star',
  form: 'b',
  told: { en: 'A rider gave one star by mistake. The driver lost his work the same day and could ask nobody.' },
  problem: true,
  limb: 'measure',
  played: true,
  why: { en: 'Work is gone for one mistake, and nobody listens.' },
} satisfies Case
