import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'walk',
  claim: { en: 'Software knows you by your walk from 50 metres, even with your face hidden.' },
  about: { system: { en: 'walk software' }, where: 'CN', concept: 'base-rate-neglect' },
  verdict: 'disputed',
  errs: 'over',
  evidence: { en: 'The seller says so, and names 94 % right. In 2018 a search through one hour of film still took ten minutes.' },
  sources: ['bestpractice.ai', 'globaltimes.cn/page/201810/1124680.shtml'],
  date: { on: '2018-10', of: { en: 'the news report with the figures' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
