import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'tenants',
  claim: { en: 'A firm that scores tenants in the USA paid over two million dollars to end a lawsuit.' },
  about: { system: { en: 'SafeRent' }, where: 'US', concept: 'accountability-gap' },
  verdict: 'true',
  evidence: {
    en: 'It was 2.275 million in November 2024. The tenants said that the score ignored vouchers that pay most of the rent. A settlement is no verdict.',
  },
  sources: ['cohenmilstein.com/case-study/louis-et-al-v-saferent-solutions-et-al'],
  date: { on: '2024-11', of: { en: 'the settlement' } },
} satisfies Claim
