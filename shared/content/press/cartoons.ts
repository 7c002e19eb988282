import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'cartoons',
  claim: { en: 'Cartoons from abroad lower a score in China, and work clothes raise it.' },
  about: { system: { en: 'Sesame Credit' }, where: 'CN', concept: 'opacity' },
  verdict: 'disputed',
  unsupported: true,
  errs: 'over',
  evidence: { en: 'No rule or example was found. The story has the same source as that of the posts: a video of 2015.' },
  sources: ['cwwilkie.org/2015/12/22/the-sesame-credit-scare/'],
  date: { on: '2015-12', of: { en: 'the video' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
