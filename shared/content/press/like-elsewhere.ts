import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'like-elsewhere',
  claim: { en: "China's social credit is much the same as a credit score in the USA." },
  about: { system: { en: 'the national programme' }, where: 'CN', concept: 'proportionality' },
  verdict: 'mostly-false',
  errs: 'under',
  evidence: {
    en: "It fits the part of Sesame that looks at paying back. It doesn't fit court lists that stop flights, or city points for good deeds.",
  },
  sources: [
    'u.osu.edu/mclc/2018/11/09/social-credit-overview/',
    'ecns.cn/2015/07-22/173991.shtml',
    'chinalawtranslate.com/en/getting-rongcheng-right/',
  ],
  date: { on: '2018-11-09', of: { en: 'the overview by a legal translator' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
