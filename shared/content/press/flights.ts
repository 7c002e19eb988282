import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'flights',
  claim: { en: '17.46 million people in China were stopped from flying by the end of 2018.' },
  about: { system: { en: 'the list of court debtors' }, where: 'CN', concept: 'proportionality' },
  verdict: 'disputed',
  errs: 'over',
  evidence: {
    en: 'The number is real, but some papers print it as people and some as refused tickets. Figures of other years count tickets. The list held 12.88 million names.',
  },
  sources: [
    'globaltimes.cn/content/1140468.shtml',
    'business-standard.com, 2018-01-14',
    'archive.shine.cn/nation/Credit-blacklist-for-the-dishonest-grows/shdaily.shtml',
    'ac2news.com/2019/03',
    'scmp.com/economy/china-economy/article/2186606',
  ],
  date: { on: '2018-12-31', of: { en: 'the end of the count' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
