import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'father-and-son',
  claim: { en: "A university in China turned a student away because of his father's low score." },
  about: { system: { en: 'the list of court debtors' }, where: 'CN', concept: 'family-punishment' },
  verdict: 'mostly-false',
  errs: 'over',
  evidence: {
    en: 'In 2018 a place was in doubt over a court debt of 200,000 yuan. The father then paid. It was the court list; even state television called it a score.',
  },
  sources: [
    'buzzfeednews.com/article/meghara/college-china-social-credit',
    'news.cgtn.com/news/3d3d774d79637a4e78457a6333566d54/index.html',
    'timeshighereducation.com/news/chinese-university-suspends-student-offer-over-social-credit-mark',
    'whatsonweibo.com/cant-enter-uni-because-of-daddys-bad-social-credit-the-blacklist-story-thats-got-weibo-talking/',
  ],
  date: { on: '2018', of: { en: 'the case' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim
