import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'smoking',
  claim: { en: 'Smoking on a fast train in China can cost you half a year of train travel.' },
  about: { system: { en: 'the travel lists' }, where: 'CN', concept: 'proportionality' },
  verdict: 'true',
  evidence: { en: 'Since 1 May 2018 it puts people on a rail list for 180 days. Riding without a ticket can do the same.' },
  sources: ['shine.cn/news/nation/1804082784/', 'tobaccoreporter.com/2018/03/smokers-detrained/', 'shndlaw.com/post/502'],
  date: { on: '2018-05-01', of: { en: 'the start of the lists' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
