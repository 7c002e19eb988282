import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'driver-points',
  form: 'a',
  told: { en: 'Speeding brings points. With twelve points a driver may not drive for half a year. She knew the list.' },
  problem: false,
  limb: null,
  played: true,
  why: { en: 'Bad driving costs the right to drive. The rules are known, and it ends.' },
} satisfies Case
