import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'everybody-scored',
  claim: { en: 'Everybody in the USA has a credit score.' },
  about: { system: { en: 'credit scores' }, where: 'US', concept: 'opacity' },
  verdict: 'false',
  errs: 'over',
  evidence: {
    en: 'In 2020, 87.5 % of adults had a file that could be scored. Some 7 million had no file at all. An older count of people without a file was halved in 2025.',
  },
  sources: ['lexblog.com/2025/07/03/insights-from-the-cfpbs-latest-report-on-credit-invisibility/'],
  date: { on: '2025-06-23', of: { en: 'the corrected figures of the agency' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
  asked: true,
} satisfies Claim
