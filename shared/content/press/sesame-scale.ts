import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'sesame-scale',
  claim: { en: 'Sesame scores run from 350 to 950.' },
  about: { system: { en: 'Sesame Credit' }, where: 'CN', concept: 'threshold-cliff' },
  verdict: 'true',
  evidence: { en: 'All sources here name this scale. The best of its five bands starts at 700.' },
  sources: ['wodefinance.com/Creditcardoverdue/zcxooqrcql.html', 'vshangxuetang.com/business/2015-07/10'],
  date: { on: '2015-07', of: { en: 'the oldest report that names the scale' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
