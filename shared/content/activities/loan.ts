import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'loan',
  place: 'bank',
  cost: 0,
  gain: 7,
  joy: 0,
  features: ['loan.taken'],
  gate: 'credit',
  debts: [4, 4],
  text: { name: { en: 'Take a loan' } },
} satisfies Activity
