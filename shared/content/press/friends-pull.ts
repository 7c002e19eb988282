import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'friends-pull',
  claim: { en: 'Friends with a low Sesame score pull yours down.' },
  about: { system: { en: 'Sesame Credit' }, where: 'CN', concept: 'guilt-by-association' },
  verdict: 'mostly-true',
  errs: 'over',
  evidence: {
    en: 'Reports say that contacts count. They are most often put at 5 %, which makes 30 points on a scale of 600. The company publishes no shares.',
  },
  sources: ['quantstreams.com/2018/03/21', 'wodefinance.com/Creditcardoverdue/zcxooqrcql.html', 'lnmlw.com/Bigdatamanagement/qggztdfqwj.html'],
  date: { on: '2018-03-21', of: { en: 'the report that contacts count' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
