import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'phone-contract',
  form: 'b',
  told: { en: 'A phone shop sees that somebody left three phone bills unpaid. It asks for a deposit and says why.' },
  problem: false,
  limb: null,
  played: true,
  why: { en: 'Unpaid phone bills, a deposit for a phone: the same field, and a mild measure.' },
} satisfies Case
