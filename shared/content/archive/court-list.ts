import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'court-list',
  title: { en: 'A court list of unpaid debts' },
  where: 'CN',
  when: { en: 'Since 2013' },
  told: {
    en: 'Who can pay a judgment and does not is put on a list. It stops flights, fast trains, and private school with high fees for the children.',
  },
  context: 'other',
  measure: 'disputed',
  why: {
    en: 'A debt reaches into travel and school. Courts say that only luxury is stopped; critics name wrong entries, and children who pay for parents.',
  },
  question: { en: 'What should an unpaid debt be allowed to touch?' },
  sources: [
    'ecns.cn/2015/07-22/173991.shtml',
    'chinajusticeobserver.com/a/restriction-on-high-level-consumption-in-china-six-things-you-need-to-know',
  ],
} satisfies ArchiveCard
