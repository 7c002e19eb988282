import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'all-rate-all',
  claim: { en: 'In China everybody will soon rate everybody else.' },
  about: { system: { en: 'peer rating' }, where: 'CN', concept: 'lateral-surveillance' },
  verdict: 'mostly-false',
  errs: 'over',
  evidence: { en: 'The national plan has no such rating. One village of 1,200 people tried it in 2019, with stars on each door.' },
  sources: ['u.osu.edu/mclc/2018/11/09/social-credit-overview/', 'scmp.com/magazines/post-magazine/long-reads/article/3012574'],
  date: { on: '2019', of: { en: 'the report from the village' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
