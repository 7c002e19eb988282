import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'health-steps',
  form: 'a',
  told: { en: 'A watch counts steps for a hobby club. The maker sells the counts to firms that choose whom to hire.' },
  problem: true,
  limb: 'context',
  played: false,
  why: { en: 'Steps for a hobby were turned into a reason not to hire.' },
} satisfies Case
