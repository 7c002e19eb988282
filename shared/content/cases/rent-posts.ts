import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'rent-posts',
  form: 'a',
  told: { en: 'A landlord buys a score made from what people post. He lets only to those who score high.' },
  problem: true,
  limb: 'context',
  played: true,
  why: { en: 'What one posts says nothing about paying rent. The data come from another part of life.' },
} satisfies Case
