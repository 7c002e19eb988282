import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'state-reads',
  claim: { en: "The state in China reads people's Sesame scores and purchases." },
  about: { system: { en: 'Sesame Credit' }, where: 'CN', concept: 'function-creep' },
  verdict: 'disputed',
  errs: 'over',
  evidence: {
    en: 'The company says that it shares nothing unless the person agrees. Data went the other way: by 2017 the score had taken in the court list, at one time about 6 million names.',
  },
  sources: ['ft.com/content/ec4a2a46-c577-11e7-a1d2-6786f39ef675', 'quantstreams.com/2018/03/21'],
  date: { on: '2017', of: { en: 'the import of the court list' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
