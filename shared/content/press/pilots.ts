import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'pilots',
  claim: { en: 'Up to 30 places in China tried schemes of their own.' },
  about: { system: { en: 'local pilots' }, where: 'CN', concept: 'myth-resistance' },
  verdict: 'mostly-true',
  errs: 'under',
  evidence: { en: 'One count names 28 model cities, another more than 40 pilots. It depends on what one calls a pilot.' },
  sources: ['souwieon.com/archive/the-price-of-trust-will-chinas-social-credit-system-deliver', 'myscience.de/news/2018'],
  date: { on: '2018', of: { en: 'the larger of the two counts' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
