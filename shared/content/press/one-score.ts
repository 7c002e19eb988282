import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'one-score',
  claim: { en: 'By 2020 every adult in China had one score from the state.' },
  about: { system: { en: 'the national programme' }, where: 'CN', concept: 'myth-resistance' },
  verdict: 'false',
  errs: 'over',
  evidence: {
    en: 'There is no such number, and the plan of 2014 never asked for one. It asks for records on people and firms, kept by many offices.',
  },
  sources: [
    'chinalawtranslate.com/socialcreditsystem/?lang=en',
    'u.osu.edu/mclc/2018/11/09/social-credit-overview/',
    'pekingnology.com/p/central-bank-report-on-the-credit',
    'kushima.org/?p=57001',
  ],
  date: { on: '2018-11-09', of: { en: 'the overview by a legal translator' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
  asked: true,
} satisfies Claim
