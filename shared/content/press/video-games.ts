import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'video-games',
  claim: { en: 'Buying video games lowers your Sesame score.' },
  about: { system: { en: 'Sesame Credit' }, where: 'CN', concept: 'opacity' },
  verdict: 'disputed',
  errs: 'over',
  evidence: { en: 'The story goes back to one manager, who gave heavy play as an example. No rule has been shown.' },
  sources: ['rollingstone.com/glixel/news (w517522)', 'cwwilkie.org/2015/12/22/the-sesame-credit-scare/'],
  date: { on: '2015-12', of: { en: 'the video that spread such stories' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
