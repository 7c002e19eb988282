import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'cosign',
  place: 'bank',
  cost: 0,
  gain: 0,
  joy: 2,
  features: ['loan.cosign'],
  gate: 'credit',
  with: 'tie',
  alone: false,
  surety: { coins: 4, debt: 5 },
  text: { name: { en: "Co-sign a friend's loan" } },
} satisfies Activity
