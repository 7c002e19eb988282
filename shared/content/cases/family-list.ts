import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'family-list',
  form: 'b',
  told: { en: 'A father is on a list for a debt. His daughter may not join the school trip.' },
  problem: true,
  limb: 'measure',
  played: true,
  why: { en: 'The daughter did nothing. The measure hits somebody else.' },
} satisfies Case
