import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'privacy',
  claim: { en: 'People in China care little about privacy.' },
  about: { system: { en: 'the national programme' }, where: 'CN', concept: 'legitimacy-gap' },
  verdict: 'disputed',
  errs: 'under',
  evidence: {
    en: 'In one survey 80 % approved of such systems. Among students 53 % approved, and 29 % once they knew more. Anger ended a ticked box in 2018 and a city code in 2020.',
  },
  sources: [
    'journals.sagepub.com/doi/full/10.1177/1461444819826402',
    'events.merics.org/en/report/what-do-young-chinese-think-about-social-credit-its-complicated',
    'shine.cn/biz/tech/1801048635/',
    'chinadigitaltimes.net/2020/09/translation-a-civility-code-will-only-make-us-fearful/',
  ],
  date: { on: '2018', of: { en: 'the survey' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
