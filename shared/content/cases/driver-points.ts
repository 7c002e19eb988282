import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'driver-points',
  form: 'a',
  told: { en: 'A driver gets points for speeding. With twelve points she may not drive for half a year. She knew the list.' },
  problem: false,
  limb: null,
  played: true,
  why: { en: 'Bad driving costs the right to drive: same field, known rules, an end to it.' },
} satisfies Case
