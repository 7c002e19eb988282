import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'best-schools',
  claim: { en: "Parents with a low score can't send their children to the best schools in China." },
  about: { system: { en: 'the list of court debtors' }, where: 'CN', concept: 'family-punishment' },
  verdict: 'mostly-false',
  errs: 'over',
  evidence: { en: 'The ban is for parents on the court list, and for private schools with high fees.' },
  sources: [
    'ecns.cn/2015/07-22/173991.shtml',
    'chinajusticeobserver.com/a/restriction-on-high-level-consumption-in-china-six-things-you-need-to-know',
  ],
  date: { on: '2015-07-22', of: { en: 'the list of what is forbidden' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
