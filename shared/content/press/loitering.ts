import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'loitering',
  claim: { en: 'Those who hang about at boarding gates in China are punished.' },
  about: { system: { en: 'the travel lists' }, where: 'CN', concept: 'unequal-observation' },
  verdict: 'disputed',
  unsupported: true,
  errs: 'over',
  evidence: { en: 'The lists of 2018 name smoking, fare dodging, forged tickets and disorder. We found nothing on hanging about.' },
  sources: ['shine.cn/news/nation/1804082784/', 'shndlaw.com/post/502'],
  date: { on: '2018-05-01', of: { en: 'the start of the lists' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
