import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'patent',
  claim: { en: 'Facebook patented a way to judge a loan by the credit of your friends.' },
  about: { system: { en: 'patent 9,100,400' }, where: 'US', concept: 'guilt-by-association' },
  verdict: 'true',
  evidence: { en: 'It was granted in August 2015 and came with patents bought from Friendster. No use of it is known.' },
  sources: ['fortune.com/2015/08/04/facebook-loan-approval-network', 'cisloandthomas.com'],
  date: { on: '2015-08-04', of: { en: 'the grant' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
  asked: true,
} satisfies Claim
