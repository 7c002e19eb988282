import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'loyalty',
  claim: { en: "China's score measures how loyal people are." },
  about: { system: { en: 'the national programme' }, where: 'CN', concept: 'goodharts-law' },
  verdict: 'mostly-false',
  errs: 'over',
  evidence: { en: 'Nothing national does. The county scheme of Suining counted party merits and warnings in 2010.' },
  sources: ['u.osu.edu/mclc/2018/11/09/social-credit-overview/', 'globalvoices.org/2010/04/04/china-county-citizens-subject-to-moral-appraisal/'],
  date: { on: '2018-11-09', of: { en: 'the overview by a legal translator' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
