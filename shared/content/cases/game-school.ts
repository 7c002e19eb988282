import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'game-school',
  form: 'b',
  told: { en: 'A school takes pupils whose parents have a high shopping score. Nobody told the shoppers.' },
  problem: true,
  limb: 'context',
  played: false,
  why: { en: 'Shopping was never meant to open a school. The data come from another part of life.' },
} satisfies Case
