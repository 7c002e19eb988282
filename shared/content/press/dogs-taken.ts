import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'dogs-taken',
  claim: { en: 'In Jinan, owners who lose all points lose the dog.' },
  about: { system: { en: 'dog points of Jinan' }, where: 'CN', concept: 'proportionality' },
  verdict: 'mostly-true',
  errs: 'over',
  evidence: {
    en: '1,430 owners were penalised by August 2018, and 122 of them had no points left. After a course and a quiz, 110 had the dog back.',
  },
  sources: ['scmp.com/tech/policy/article/2170400', 'mothership.sg/2018/10/china-dog-owners-credit-scoring-system/'],
  date: { on: '2018-08', of: { en: 'the end of the count' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
