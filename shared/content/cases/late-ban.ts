import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'late-ban',
  form: 'a',
  told: { en: 'Who pays two bills late loses the right to travel by train for five years.' },
  problem: true,
  limb: 'measure',
  played: true,
  why: { en: 'Five years without trains for two late bills: far more than the fault.' },
} satisfies Case
