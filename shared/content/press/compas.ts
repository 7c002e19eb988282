import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'compas',
  claim: { en: 'The COMPAS risk score treats two groups unequally.' },
  about: { system: { en: 'COMPAS' }, where: 'US', concept: 'unequal-error' },
  verdict: 'disputed',
  evidence: {
    en: "Of people who didn't offend again, 44.9 % of one group and 23.5 % of another had been flagged. The firm answered that the score predicts both groups equally well. Both can be true.",
  },
  sources: ['documentcloud.org (2998392)', 'equivant.com'],
  date: { on: '2016', of: { en: 'the analysis' } },
} satisfies Claim
