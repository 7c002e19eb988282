import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'bus-card',
  form: 'b',
  told: { en: 'A bus company keeps where people ride. A shop buys it and shows each of them other prices.' },
  problem: true,
  limb: 'context',
  played: false,
  why: { en: 'Rides were kept to run buses. To set prices is another use.' },
} satisfies Case
