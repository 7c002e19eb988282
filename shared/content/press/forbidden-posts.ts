import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'forbidden-posts',
  claim: { en: 'Sesame Credit takes points for posts on forbidden topics.' },
  about: { system: { en: 'Sesame Credit' }, where: 'CN', concept: 'chilling-effect' },
  verdict: 'mostly-false',
  errs: 'over',
  evidence: {
    en: "The company says that it doesn't read posts, and a video of 2015 spread the story. A county scheme of 2010 did count some posts.",
  },
  sources: [
    'ft.com/content/ec4a2a46-c577-11e7-a1d2-6786f39ef675',
    'rollingstone.com/glixel/news (w517522)',
    'cwwilkie.org/2015/12/22/the-sesame-credit-scare/',
    "global-inst.com (On Suining's New Deal)",
  ],
  date: { on: '2015-12', of: { en: 'the video' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
